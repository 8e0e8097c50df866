-- A word sealed with the house's key: says whether the keys at hand belong to this database.
create table privacy.key_check (
    single boolean primary key default true check (single),
    sealed bytea not null
);
grant select, insert on privacy.key_check to jikimi_serve;

-- Who looked at whose personal data, when, what for. Rows are added and read, nothing else, not even by the owner.
create table privacy.look (
    id       bigint generated always as identity primary key,
    at       timestamptz not null default clock_timestamp(),
    account  text        not null,
    register text        not null,
    key      text        not null,
    subject  uuid        not null,
    fields   text        not null,
    purpose  text        not null check (length(purpose) >= 4)
);
create index on privacy.look (subject);

create function privacy.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The list of looks is never changed.' using errcode = 'JK002';
end
$$;
create trigger refuse_change before update or delete or truncate on privacy.look
    for each statement execute function privacy.refuse_change();
grant select, insert on privacy.look to jikimi_serve;

-- The data of a subject were destroyed: their key is gone, what was sealed with it opens no more.
create table privacy.destruction (
    id       uuid primary key default uuidv7(),
    register text not null,
    key      text not null,
    subject  uuid not null
);
select history.track('privacy.destruction');

-- Who may enter the compartment of a register of class P3 or P4: named, for a purpose, for a time, approved by another.
create table privacy.membership (
    id          uuid primary key default uuidv7(),
    register    text        not null,
    account     text        not null,
    purpose     text        not null check (length(purpose) >= 4),
    approved_by text        not null,
    holds_from  timestamptz not null,
    holds_until timestamptz not null,
    check (approved_by <> account),
    check (holds_until > holds_from)
);
create index on privacy.membership (register, account);
select history.track('privacy.membership');

create function privacy.may_enter(compartment text) returns boolean
    language sql stable security definer set search_path = pg_catalog as $$
    select exists (
        select 1 from privacy.membership m
        where m.register = compartment and m.account = nullif(current_setting('jikimi.actor', true), '')
          and not m.voided and m.holds_from <= now() and m.holds_until > now())
$$;

-- Puts a register's table and its history behind row-level security. The owner (migrations, backup) is not held back.
create function privacy.guard(t text) returns void language plpgsql as $$
declare
    each text;
begin
    foreach each in array array[t, t || '_history'] loop
        execute format('alter table registers.%I enable row level security', each);
        execute format('drop policy if exists compartment on registers.%I', each);
        execute format('create policy compartment on registers.%I to jikimi_serve
                        using (privacy.may_enter(%L)) with check (privacy.may_enter(%L))', each, t, t);
    end loop;
end
$$;

create function privacy.is_guarded(t text) returns boolean
    language sql stable security definer set search_path = pg_catalog as $$
    select coalesce((select c.relrowsecurity from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname = 'registers' and c.relname = t), false)
$$;

-- The chain holds every version of every record: what a compartment hides must not be read there.
alter table history.entry enable row level security;
create policy compartment on history.entry for select to jikimi_serve
    using (module <> 'registers' or not privacy.is_guarded(subject) or privacy.may_enter(subject));
