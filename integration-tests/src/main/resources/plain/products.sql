-- As many products as @products says, in five categories and from five suppliers; products of a category share a supplier.
insert into category (id, name, created_at)
  select x, 'Category ' || x, timestamp '2024-01-01 08:00:00' from system_range(1, 5);
insert into supplier (id, name, email)
  select x, 'Supplier ' || x, 'supplier' || x || '@example.com' from system_range(1, 5);
insert into product (id, name, price, stock_quantity, category_id, supplier_id, is_active, created_at, updated_at)
  select x, 'Product ' || x, x, x, 1 + mod(x, 5), 1 + mod(x, 5), true, timestamp '2024-01-01 08:00:00', timestamp '2024-01-01 08:00:00'
  from system_range(1, @products);
