-- Accounts and what they may do are records: never deleted, every change signed and in the chain.
create table accounts.account (
    id           uuid primary key default uuidv7(),
    name         text not null unique,
    display_name text not null,
    state        text not null default 'active' check (state in ('active', 'locked', 'retired'))
);
select history.track('accounts.account');

create table accounts.assignment (
    id         uuid primary key default uuidv7(),
    account_id uuid not null references accounts.account,
    role       text not null,
    scope_kind text not null check (scope_kind in ('HOUSE', 'UNIT', 'DISTRICT', 'STATION')),
    scope_code text not null default ''
);
select history.track('accounts.assignment');
create unique index on accounts.assignment (account_id, role, scope_kind, scope_code) where not voided;

-- Secrets are no records: they stay out of the history and the chain.
create table accounts.credential (
    account_id     uuid primary key references accounts.account,
    password_hash  text        not null,
    must_change    boolean     not null,
    changed_at     timestamptz not null,
    factor_secret  bytea,
    factor_since   timestamptz,
    factor_counter bigint      not null default 0
);

create table accounts.recovery_code (
    account_id uuid not null references accounts.account,
    code_hash  text not null,
    used_at    timestamptz,
    primary key (account_id, code_hash)
);

-- Failed sign-ins by the name that was typed, known or not, so that a lock tells nothing about which names exist.
create table accounts.attempt (
    name         text primary key,
    failures     integer     not null,
    last_at      timestamptz not null,
    locked_until timestamptz
);

grant select, insert, update on accounts.credential to jikimi_serve;
grant select, insert, update, delete on accounts.recovery_code, accounts.attempt to jikimi_serve;
