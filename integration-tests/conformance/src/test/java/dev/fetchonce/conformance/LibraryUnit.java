package dev.fetchonce.conformance;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;

/** A unit of the library's. */
record LibraryUnit(Fetchonce.Unit unit) implements FrontEnd.Unit {
    static LibraryUnit open(Fetchonce fetchonce, String name) {
        return new LibraryUnit(fetchonce.unit(UnitKind.TEST, name));
    }

    @Override
    public Recording recording() {
        return unit.recording();
    }

    @Override
    public Report finish() {
        return unit.finish();
    }
}
