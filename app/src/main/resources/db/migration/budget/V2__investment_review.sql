-- The investment review (투자심사) that a project above the threshold needs before it is budgeted (지방재정법 제37조).
create table budget.review (
    id           uuid primary key default uuidv7(),
    account_id   uuid not null unique references budget.account,
    project_cost bigint check (project_cost >= 0),      -- over all years; absent: not stated
    result       text check (result in ('FIT', 'CONDITIONAL', 'RECONSIDER', 'UNFIT')),
    document     text,
    decided_on   date
);
select history.track('budget.review');
