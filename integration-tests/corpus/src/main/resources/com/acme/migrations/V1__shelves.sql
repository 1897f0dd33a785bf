create table shelf (id bigint primary key, name varchar(20) not null);
create index shelf_name on shelf (name);
