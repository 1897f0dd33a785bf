package dev.fetchonce.conformance;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.proxy.FetchonceQueryListener;
import java.util.Map;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Our listener in a datasource-proxy that people run already. */
class ListenerTest extends ConformanceKit {
    private final Fetchonce fetchonce = Fetchonce.create();

    @Override
    public DataSource observed(String url) {
        FetchonceQueryListener listener = new FetchonceQueryListener(fetchonce.recorder());
        return ProxyDataSourceBuilder.create("theirs", new UrlDataSource(url))
                .listener(listener)
                .methodListener(listener)
                .proxyResultSet()
                .proxyGeneratedKeys()
                .build();
    }

    @Override
    public Unit open(String name) {
        return LibraryUnit.open(fetchonce, name);
    }

    @Override
    public Map<Ability, String> limits() {
        return Map.of(
                Ability.IDENTITY,
                "the objects are datasource-proxy's, and what leads back from a result set or from the catalog leads to"
                        + " the driver's own",
                Ability.ONE_RESULT_SET,
                "datasource-proxy makes a new object whenever a statement is asked for its result set",
                Ability.DRIVER_INTERFACES,
                "the objects are datasource-proxy's, and implement the interfaces of JDBC alone");
    }
}
