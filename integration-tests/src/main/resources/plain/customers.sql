-- As many customers as @customers says, each with a user.
insert into app_user (id, username, email, is_active, date_joined)
  select x, 'user_' || x, 'user' || x || '@example.com', true, timestamp '2024-01-01 08:00:00' from system_range(1, @customers);
insert into customer (id, user_id, phone)
  select x, @customers + 1 - x, '555-' || x from system_range(1, @customers);
