package dev.fetchonce.conformance;

import dev.fetchonce.Fetchonce;
import javax.sql.DataSource;

/** {@link Fetchonce#observe}. */
class LibraryProxyTest extends ConformanceKit {
    private final Fetchonce fetchonce = Fetchonce.create();

    @Override
    public DataSource observed(String url) {
        return fetchonce.observe(new UrlDataSource(url));
    }

    @Override
    public Unit open(String name) {
        return LibraryUnit.open(fetchonce, name);
    }
}
