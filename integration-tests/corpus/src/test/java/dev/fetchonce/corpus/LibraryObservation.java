package dev.fetchonce.corpus;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.capture.Settings;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.ReportJson;
import javax.sql.DataSource;

/** By a library of its own. */
final class LibraryObservation implements Observation {
    private final Fetchonce fetchonce;

    LibraryObservation(Settings settings) {
        this.fetchonce = Fetchonce.create(settings);
    }

    @Override
    public DataSource observe(DataSource database) {
        return fetchonce.observe(database);
    }

    @Override
    public void mapped(Object factory) {
        fetchonce.mapped(factory);
    }

    @Override
    public Unit open(UnitKind kind, String name) {
        Fetchonce.Unit unit = fetchonce.unit(kind, name);
        return () -> ReportJson.write(unit.finish());
    }

    @Override
    public Open begin(String name) {
        return fetchonce.unit(UnitKind.REQUEST, name)::close;
    }
}
