-- Who did what, when, from where. Rows are added and read, nothing else, not even by the owner.
create table accesses.visit (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default clock_timestamp(),
    account text        not null,
    origin  text        not null,
    method  text        not null,
    address text        not null,
    action  text        not null,
    status  integer     not null
);
create index on accesses.visit (at);
create index on accesses.visit (account, at);

create function accesses.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The list of accesses is never changed.' using errcode = 'JK002';
end
$$;
create trigger refuse_change before update or delete or truncate on accesses.visit
    for each statement execute function accesses.refuse_change();

grant select, insert on accesses.visit to jikimi_serve;

-- The monthly look at that list, signed by whoever looked.
create table accesses.review (
    id    uuid primary key default uuidv7(),
    month date not null unique check (extract(day from month) = 1),
    note  text not null
);
select history.track('accesses.review');
