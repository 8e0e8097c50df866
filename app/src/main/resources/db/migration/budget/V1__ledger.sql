-- The tree of accounts: the house of a fiscal year, its divisions, their programme lines (세부사업).
create table budget.account (
    id             uuid primary key default uuidv7(),
    fiscal_year    integer not null,
    code           text    not null,
    kind           text    not null check (kind in ('HOUSE', 'DIVISION', 'LINE')),
    parent_id      uuid references budget.account,
    name_ko        text    not null,                    -- the official name, misprints and all
    name_en        text    not null,
    alias_ko       text,                                -- the same name as it is rightly spelt
    unit           text    not null,
    programme      text,
    duty           text,
    policy_project text,                                -- 정책사업; absent: the source does not say
    position       integer not null,
    source         text,
    unique (fiscal_year, code),
    check ((kind = 'HOUSE') = (parent_id is null))
);
create index on budget.account (parent_id);
create index on budget.account (programme);
select history.track('budget.account');

-- Money granted for a purpose, by its typed source; kept apart from what the ledger has booked of it.
create table budget.award (
    id           uuid primary key default uuidv7(),
    key          text    not null unique,
    fiscal_year  integer not null,
    name_ko      text    not null,
    name_en      text    not null,
    funding      text    not null check (funding in ('SPECIAL_TAX_GRANT', 'SPECIAL_GRANT',
                     'SPECIAL_ADJUSTMENT_GRANT', 'STATE_SUBSIDY', 'CITY')),
    purpose_ko   text    not null,
    purpose_en   text    not null,
    purpose_line text,                                  -- absent: the source names no line
    amount       bigint  not null check (amount > 0),
    decided_on   date,
    matches_key  text references budget.award (key),    -- the award that this money matches (매칭)
    source       text
);
select history.track('budget.award');

-- The ledger. Amounts in won, signed; 예산현액 is never here, it is derived.
create table budget.entry (
    id             uuid primary key default uuidv7(),
    key            text    not null unique,
    account_id     uuid    not null references budget.account,
    measure        text    not null check (measure in ('CURRENT', 'COMMITTED', 'SPENT', 'FORECAST')),
    kind           text    not null,
    amount         bigint  not null,
    day            date,                                -- absent: the source does not say
    inside_balance boolean not null default false,      -- already contained in the stated balance
    precision_unit text check (precision_unit in ('천원', '백만원')),
    item           text,                                -- 편성목, where a rule on transfers asks for it
    funding        text,
    award_id       uuid references budget.award,
    commitment_id  uuid references budget.entry,        -- the commitment paid or reduced
    pair           uuid,                                -- the two sides of a transfer carry the same
    document_no    text,
    payee          text,
    approval       text,                                -- 의회 승인, 장관 승인, 조직개편 근거
    note_ko        text,
    note_en        text,
    source         text,
    check (day is not null or kind = 'STATED' or inside_balance)
);
create index on budget.entry (account_id, day);
create index on budget.entry (commitment_id);
create index on budget.entry (pair);
select history.track('budget.entry');
