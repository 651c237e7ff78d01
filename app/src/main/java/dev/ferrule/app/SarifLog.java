package dev.ferrule.app;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a SARIF 2.1.0 document that we write; names are those of the standard. What is null is absent. */
record SarifLog(@JsonProperty("$schema") String schema, String version, List<Run> runs) {

    static final String VERSION = "2.1.0";
    static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** @param originalUriBaseIds null where paths begin where the command was run */
    record Run(
            Tool tool,
            RunAutomationDetails automationDetails,
            List<Invocation> invocations,
            @Nullable Map<String, UriBase> originalUriBaseIds,
            String columnKind,
            List<Result> results,
            Plant properties) {}

    record Tool(Driver driver) {}

    record Driver(String name, String semanticVersion, List<Rule> rules) {}

    record Rule(
            String id,
            @Nullable String name,
            @Nullable Message shortDescription,
            @Nullable Message fullDescription,
            @Nullable Message help,
            @Nullable Configuration defaultConfiguration) {}

    record Configuration(String level) {}

    record Message(String text) {}

    record RunAutomationDetails(String id) {}

    record Invocation(boolean executionSuccessful) {}

    /** A base that is named and not located: a document tells nothing of the machine that it was made on. */
    record UriBase(Message description) {}

    record Result(
            String ruleId,
            int ruleIndex,
            String level,
            Message message,
            List<Location> locations,
            @Nullable List<Location> relatedLocations,
            Map<String, String> partialFingerprints,
            Share properties) {}

    record Location(
            @Nullable Integer id,
            PhysicalLocation physicalLocation,
            @Nullable List<LogicalLocation> logicalLocations,
            @Nullable Message message) {}

    /** @param region null when the whole file is meant, or a cell of a workbook, which has no lines */
    record PhysicalLocation(
            ArtifactLocation artifactLocation, @Nullable Region region) {}

    record ArtifactLocation(String uri, @Nullable String uriBaseId) {}

    record Region(int startLine, @Nullable Integer startColumn) {}

    record LogicalLocation(String fullyQualifiedName, String kind) {}

    /** Our own words about a result: how many channel groups fail by it. */
    record Share(int channels) {}

    /** Our own words about a run. */
    record Plant(String plant, String verdict) {}
}
