-- One hash chain per module (a module is a schema). Only the functions below write it.

create table history.head (
    module text primary key,
    seq    bigint not null,
    hash   text   not null
);

create table history.entry (
    module      text        not null,
    seq         bigint      not null,
    recorded_at timestamptz not null,
    author      text        not null,
    reason      text        not null,
    act         text        not null check (act in ('add', 'revise', 'void')),
    subject     text        not null,
    record_id   uuid        not null,
    version     integer     not null,
    content     jsonb       not null,
    previous    text        not null,
    hash        text        not null,
    primary key (module, seq),
    unique (module, subject, record_id, version)
);

create function history.digest(e history.entry) returns text
    language sql immutable set timezone = 'UTC' as $$
    select encode(sha256(convert_to(concat_ws(E'\n', e.previous, e.module, e.seq::text,
        to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        e.author, e.reason, e.act, e.subject, e.record_id::text, e.version::text, e.content::text), 'UTF8')), 'hex')
$$;

-- Before a tracked row is written: who signs it, when it became known, which version it is.
create function history.stamp() returns trigger language plpgsql as $$
declare
    author text := nullif(current_setting('jikimi.author', true), '');
begin
    if tg_op = 'DELETE' then
        raise exception 'Records of %.% are never deleted; void them.', tg_table_schema, tg_table_name
            using errcode = 'JK002';
    end if;
    if author is null then
        raise exception 'Unsigned change to %.%', tg_table_schema, tg_table_name using errcode = 'JK001';
    end if;
    if tg_op = 'UPDATE' then
        if old.voided then
            raise exception 'Record % of %.% is void', old.id, tg_table_schema, tg_table_name using errcode = 'JK003';
        end if;
        new.id := old.id;
        new.version := old.version + 1;
    else
        new.version := 1;
    end if;
    new.known_from := coalesce(nullif(current_setting('jikimi.known_from', true), '')::timestamptz, clock_timestamp());
    new.migrated := coalesce(nullif(current_setting('jikimi.known_from', true), ''), '') <> '';
    new.recorded_by := author;
    new.reason := coalesce(nullif(current_setting('jikimi.reason', true), ''), '');
    return new;
end
$$;

-- After it is written: the former version moves to the history table, and the chain grows by one.
create function history.keep() returns trigger
    language plpgsql security definer set search_path = pg_catalog set timezone = 'UTC' as $$
declare
    top history.head;
    e   history.entry;
begin
    if tg_op = 'UPDATE' then
        execute format('insert into %I.%I select $1, ($2).*', tg_table_schema, tg_table_name || '_history')
            using new.known_from, old;
    end if;
    insert into history.head values (tg_table_schema, 0, repeat('0', 64)) on conflict do nothing;
    select * into top from history.head where module = tg_table_schema for update;
    e.module := tg_table_schema;
    e.seq := top.seq + 1;
    e.recorded_at := clock_timestamp();
    e.author := new.recorded_by;
    e.reason := new.reason;
    e.act := case when new.voided then 'void' when tg_op = 'INSERT' then 'add' else 'revise' end;
    e.subject := tg_table_name;
    e.record_id := new.id;
    e.version := new.version;
    e.content := to_jsonb(new);
    e.previous := top.hash;
    e.hash := history.digest(e);
    insert into history.entry select e.*;
    update history.head set seq = e.seq, hash = e.hash where module = e.module;
    return null;
end
$$;

-- The columns that every tracked table carries.
create function history.add_columns(t regclass) returns void language plpgsql as $$
begin
    execute format($f$
        alter table %s
            add column version integer not null default 1,
            add column known_from timestamptz not null default now(),
            add column migrated boolean not null default false,
            add column recorded_by text not null default '',
            add column reason text not null default '',
            add column voided boolean not null default false
    $f$, t);
end
$$;

-- (Re)creates what stands beside a tracked table: its history table and the view over all versions.
create function history.refresh_versions(t regclass) returns void language plpgsql as $$
declare
    schema_name text;
    table_name  text;
begin
    select n.nspname, c.relname into schema_name, table_name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = t;
    execute format('drop view if exists %I.%I', schema_name, table_name || '_versions');
    execute format('create view %I.%I as select null::timestamptz as known_until, now_.* from %s now_
                    union all select was.* from %I.%I was',
        schema_name, table_name || '_versions', t, schema_name, table_name || '_history');
    execute format('grant select on %I.%I to jikimi_serve', schema_name, table_name || '_versions');
end
$$;

-- Puts a table under history. The table has "id uuid primary key"; everything else is added here.
create function history.track(t regclass) returns void language plpgsql as $$
declare
    schema_name text;
    table_name  text;
begin
    select n.nspname, c.relname into schema_name, table_name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = t;
    perform history.add_columns(t);
    execute format('create table %I.%I (known_until timestamptz, like %s)', schema_name, table_name || '_history', t);
    execute format('create index on %I.%I (id)', schema_name, table_name || '_history');
    perform history.refresh_versions(t);
    execute format('create trigger stamp before insert or update or delete on %s
                    for each row execute function history.stamp()', t);
    execute format('create trigger keep after insert or update on %s
                    for each row execute function history.keep()', t);
    execute format('grant select, insert, update on %s to jikimi_serve', t);
    execute format('grant select on %I.%I to jikimi_serve', schema_name, table_name || '_history');
end
$$;

grant select on history.head, history.entry to jikimi_serve;
