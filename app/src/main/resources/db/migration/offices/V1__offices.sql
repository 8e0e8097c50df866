-- The house itself, dated. A date that the source does not state stays empty: "valid_from is null" means that the
-- thing stood when it was first recorded, since when nobody says.

-- A unit under one name. A rename, a move or an abolition ends this record; what follows is a new one of the same code.
create table offices.unit (
    id         uuid primary key default uuidv7(),
    code       text    not null,
    kind       text    not null check (kind in ('COMMISSION', 'SECRETARIAT', 'DIVISION', 'TEAM')),
    parent     text,
    name_ko    text    not null,
    name_en    text    not null,
    named      boolean not null default true,
    position   integer not null,
    legal_act  text,
    valid_from date,
    valid_to   date,
    source     text,
    unique nulls not distinct (code, valid_from),
    check ((kind = 'COMMISSION') = (parent is null)),
    check (valid_to >= valid_from)
);
select history.track('offices.unit');

-- What a unit is there for (주요 기능), with the statutory duty it serves where there is one.
create table offices.unit_function (
    id         uuid primary key default uuidv7(),
    unit       text    not null,
    position   integer not null,
    text_ko    text    not null,
    text_en    text    not null,
    duty       text,
    valid_from date,
    valid_to   date,
    source     text,
    unique nulls not distinct (unit, position, valid_from),
    check (valid_to >= valid_from)
);
select history.track('offices.unit_function');

-- A post, never a person. The headcount may count it under another unit than the one it works in.
create table offices.post (
    id            uuid primary key default uuidv7(),
    code          text    not null,
    unit          text    not null,
    counted_under text,
    title_ko      text    not null,
    title_en      text    not null,
    staff_kind    text check (staff_kind in ('GENERAL', 'POLITICAL', 'FIXED_TERM', 'POLICE', 'MANAGEMENT')),
    grade         text,
    police_rank   text,
    head          boolean not null default false,
    phone         text,
    extension     text,
    valid_from    date,
    valid_to      date,
    source        text,
    unique nulls not distinct (code, valid_from),
    check (valid_to >= valid_from)
);
select history.track('offices.post');

-- The headcount as stated for a day: posts allowed (정원) and people there (현원), seconded people among them.
create table offices.headcount (
    id         uuid primary key default uuidv7(),
    as_of      date    not null,
    division   text    not null,
    staff_kind text    not null check (staff_kind in ('GENERAL', 'POLITICAL', 'FIXED_TERM', 'POLICE', 'MANAGEMENT')),
    quota      integer not null check (quota >= 0),
    actual     integer not null check (actual >= 0),
    source     text,
    unique (as_of, division, staff_kind)
);
select history.track('offices.headcount');

-- People of another agency who work here outside the quota (정원외 파견); their division is often not stated.
create table offices.secondment (
    id          uuid primary key default uuidv7(),
    as_of       date    not null,
    division    text,
    staff_kind  text    not null check (staff_kind in ('GENERAL', 'POLITICAL', 'FIXED_TERM', 'POLICE', 'MANAGEMENT')),
    home_ko     text    not null,
    home_en     text    not null,
    rank_ko     text    not null,
    rank_en     text    not null,
    number      integer not null check (number >= 0),
    source      text,
    unique nulls not distinct (as_of, division, home_ko, rank_ko)
);
select history.track('offices.secondment');

-- The commissioners hold public office: name, sex and public career are public. Who proposed them is often not stated.
create table offices.commissioner (
    id               uuid primary key default uuidv7(),
    code             text    not null,
    name             text    not null,
    sex              text    not null check (sex in ('M', 'F')),
    role             text    not null check (role in ('CHAIR', 'STANDING', 'NON_STANDING')),
    post             text,
    appointed_by     text check (appointed_by in ('MAYOR', 'RECOMMENDING_COMMITTEE', 'COUNCIL', 'SUPERINTENDENT',
                                                  'NATIONAL_POLICE_COMMISSION')),
    commission       integer not null,
    position         integer not null,
    valid_from       date    not null,
    valid_to         date    not null,
    source           text,
    unique (code, valid_from),
    check (valid_to >= valid_from)
);
select history.track('offices.commissioner');

create table offices.career (
    id           uuid primary key default uuidv7(),
    commissioner text    not null,
    position     integer not null,
    present      boolean not null,
    text_ko      text    not null,
    text_en      text    not null,
    source       text,
    unique (commissioner, position)
);
select history.track('offices.career');
