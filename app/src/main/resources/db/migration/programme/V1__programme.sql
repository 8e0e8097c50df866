-- What the commission wants (the policy tree), what it does for it (the programme sheets), and by when (milestones).

-- A version of the policy tree. The dates are empty where the source does not state them.
create table programme.tree (
    id         uuid primary key default uuidv7(),
    key        text not null unique,
    title_ko   text not null,
    title_en   text not null,
    state      text not null check (state in ('DRAFT', 'ADOPTED', 'SUPERSEDED')),
    valid_from date,
    valid_to   date check (valid_to >= valid_from),
    adopted_by text,
    source     text
);

create table programme.node (
    id       uuid primary key default uuidv7(),
    tree_id  uuid    not null references programme.tree,
    key      text    not null,
    kind     text    not null check (kind in ('VISION', 'GOAL', 'TASK', 'DIRECTION')),
    position integer not null,
    text_ko  text    not null,
    text_en  text    not null,
    source   text,
    unique (tree_id, key)
);

-- A sheet. The first unit is in charge. Budget lines and duties are named by their codes only.
create table programme.programme (
    id           uuid primary key default uuidv7(),
    fiscal_year  integer not null,
    code         text    not null check (code ~ '^[0-9]+-[0-9]+$'),
    title_ko     text    not null,
    title_en     text    not null,
    purpose_ko   text    not null,
    purpose_en   text    not null,
    units        text[]  not null check (cardinality(units) > 0),
    budget_lines text[]  not null default '{}',
    duties       text[]  not null default '{}',
    source       text,
    unique (fiscal_year, code)
);

-- What serves what: a node under a node, or a programme under a node. Many to many.
create table programme.link (
    id           uuid primary key default uuidv7(),
    upper_id     uuid    not null references programme.node,
    node_id      uuid    references programme.node,
    programme_id uuid    references programme.programme,
    confirmed    boolean not null,
    source       text,
    check (num_nonnulls(node_id, programme_id) = 1),
    unique nulls not distinct (upper_id, node_id, programme_id)
);

-- A piece of a sheet. The body is in the officer's own notation, one line each: "- ", "※ ", "‣ ", or cells with "|".
create table programme.content (
    id           uuid primary key default uuidv7(),
    programme_id uuid    not null references programme.programme,
    key          text    not null,
    part         text    not null check (part in ('TREND', 'DIRECTION', 'CONTENT')),
    shape        text    not null check (shape in ('ITEM', 'BOX', 'TABLE')),
    position     integer not null,
    label        text,
    text         text    not null,
    body         text    not null default '',
    retired_on   date,
    source       text,
    unique (programme_id, key)
);

-- The period stands as printed, with the year it is read in. Due soon and late are worked out, never stored.
create table programme.milestone (
    id            uuid primary key default uuidv7(),
    programme_id  uuid    not null references programme.programme,
    key           text    not null unique check (key ~ '^M[0-9]{3,}$'),
    kind          text    not null check (kind in ('DONE', 'PLAN', 'LAW')),
    position      integer not null,
    text_ko       text    not null,
    text_en       text    not null,
    period        text    not null,
    period_year   integer not null,
    state         text    not null check (state in ('PLANNED', 'DONE', 'DROPPED')),
    moved_from    text,
    moved_why     text,
    done_on       date,
    evidence_kind text check (evidence_kind in ('ATTACHMENT', 'RECORD', 'DOCUMENT', 'SOURCE')),
    evidence      text,
    dropped_on    date,
    dropped_by    text,
    dropped_why   text,
    source        text,
    constraint done_only_with_evidence check (state <> 'DONE' or (evidence_kind is not null and evidence <> '')),
    constraint moved_only_with_reason check ((moved_from is null) = (moved_why is null)),
    constraint dropped_only_with_approval
        check (state <> 'DROPPED' or (dropped_on is not null and dropped_by is not null and dropped_why <> ''))
);

select history.track('programme.tree');
select history.track('programme.node');
select history.track('programme.programme');
select history.track('programme.link');
select history.track('programme.content');
select history.track('programme.milestone');
