-- Sessions live in the database, so that the server itself is stateless (layout of Spring Session).
create table access.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index on access.session (session_id);
create index on access.session (expiry_time);
create index on access.session (principal_name);

create table access.session_attributes (
    session_primary_id char(36)     not null references access.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

grant select, insert, update, delete on access.session, access.session_attributes to jikimi_serve;
