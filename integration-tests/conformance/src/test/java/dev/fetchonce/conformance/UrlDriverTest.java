package dev.fetchonce.conformance;

import dev.fetchonce.Fetchonce;
import javax.sql.DataSource;

/** {@code jdbc:fetchonce:} before the URL. */
class UrlDriverTest extends ConformanceKit {
    @Override
    public DataSource observed(String url) {
        return new UrlDataSource(url.replaceFirst("jdbc:", "jdbc:fetchonce:"));
    }

    @Override
    public Unit open(String name) {
        return LibraryUnit.open(Fetchonce.shared(), name);
    }
}
