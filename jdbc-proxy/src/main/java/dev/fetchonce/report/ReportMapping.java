package dev.fetchonce.report;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import java.util.List;

/** How JSON becomes the records: kept here, as mixins, so that the records know nothing of Jackson. */
final class ReportMapping {
    private ReportMapping() {}

    static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(Frame.class, FrameNames.class)
                .addMixIn(Evidence.class, EvidenceKinds.class)
                .addMixIn(Finding.Span.class, SpanAsPair.class)
                .build();
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }

    /** The contract says {@code class}, which Java cannot. */
    private interface FrameNames {
        @JsonProperty("class")
        String className();
    }

    /** Written as {@code {"kind", "sentence", …figures}}; an unknown kind is read as its sentence. */
    @JsonTypeInfo(
            use = JsonTypeInfo.Id.NAME,
            include = JsonTypeInfo.As.EXISTING_PROPERTY,
            property = "kind",
            visible = true,
            defaultImpl = Evidence.Other.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Evidence.ValueFlow.class, name = "value-flow"),
        @JsonSubTypes.Type(value = Evidence.RowCount.class, name = "row-count"),
        @JsonSubTypes.Type(value = Evidence.LazyLoading.class, name = "lazy-loading"),
        @JsonSubTypes.Type(value = Evidence.SameBinds.class, name = "same-binds"),
        @JsonSubTypes.Type(value = Evidence.OneCallSite.class, name = "call-site"),
        @JsonSubTypes.Type(value = Evidence.UnreadColumns.class, name = "unread-columns"),
        @JsonSubTypes.Type(value = Evidence.Figure.class, name = "figure"),
        @JsonSubTypes.Type(value = Evidence.CausedBy.class, name = "cause"),
        @JsonSubTypes.Type(value = Evidence.Bounded.class, name = "bounded")
    })
    private interface EvidenceKinds {
        @JsonProperty
        String kind();

        @JsonProperty
        String sentence();
    }

    /** {@code [start, nanos]}: there are up to 200 in each finding. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface SpanAsPair {}
}
