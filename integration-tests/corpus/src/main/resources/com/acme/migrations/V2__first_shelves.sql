insert into shelf values (1, 'a');
insert into shelf values (2, 'b');
insert into shelf values (3, 'c');
insert into shelf values (4, 'd');
insert into shelf values (5, 'e');
insert into shelf values (6, 'f');
