-- The tables of registers themselves come from their definitions; here is what stands beside them.

-- Which definition was applied when, by whom, with which DDL.
create table registers.applied (
    seq             bigint generated always as identity primary key,
    applied_at      timestamptz not null default now(),
    applied_by      text        not null,
    register        text        not null,
    definition_hash text        not null,
    ddl             text        not null
);
grant select on registers.applied to jikimi_serve;

-- A record went from one state to another on a day. Its table holds the present state; "in which state was it on
-- 31 July" is answered from here.
create table registers.transition (
    id           uuid primary key default uuidv7(),
    register     text not null,
    record_id    uuid not null,
    key          text not null,
    act          text not null,
    from_state   text not null,
    to_state     text not null,
    effective_on date not null,
    evidence     uuid,
    note         text
);
create index on registers.transition (record_id);
select history.track('registers.transition');
