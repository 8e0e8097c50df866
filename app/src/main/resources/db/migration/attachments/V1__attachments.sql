-- Files lie in the database, so that one backup holds everything. The content is kept once per hash.
create table attachments.content (
    sha256 text primary key,
    bytes  bytea not null
);
grant select, insert on attachments.content to jikimi_serve;

create table attachments.attachment (
    id           uuid primary key default uuidv7(),
    owner        text    not null,
    file_name    text    not null,
    media_type   text    not null,
    size_bytes   bigint  not null check (size_bytes >= 0),
    sha256       text    not null references attachments.content,
    effective_on date,
    description  text
);
create index on attachments.attachment (owner);
select history.track('attachments.attachment');
