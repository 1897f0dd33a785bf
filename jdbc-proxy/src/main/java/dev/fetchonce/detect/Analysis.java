package dev.fetchonce.detect;

import dev.fetchonce.model.Silence;
import java.util.List;

/** What one run of a unit shows: what was found, and why the rest of what repeated is no finding. */
public record Analysis(List<Detection> detections, List<Silence> silences) {}
