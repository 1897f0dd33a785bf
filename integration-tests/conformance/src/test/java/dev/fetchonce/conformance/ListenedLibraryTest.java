package dev.fetchonce.conformance;

import dev.fetchonce.Fetchonce;
import java.util.Map;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;

/** {@link Fetchonce#observe}, and a listener of the application's own hears of it through datasource-proxy. */
class ListenedLibraryTest extends ConformanceKit {
    private final Fetchonce fetchonce = Fetchonce.create();

    @Override
    public DataSource observed(String url) {
        ProxyDataSource observed = (ProxyDataSource) fetchonce.observe(new UrlDataSource(url));
        observed.addListener(new NoOpQueryExecutionListener());
        return observed;
    }

    @Override
    public Unit open(String name) {
        return LibraryUnit.open(fetchonce, name);
    }

    @Override
    public Map<Ability, String> limits() {
        return Map.of(
                Ability.IDENTITY,
                "datasource-proxy's objects stand before ours, and what leads back from a result set or from the catalog"
                        + " leads to ours, which are equal to them");
    }
}
