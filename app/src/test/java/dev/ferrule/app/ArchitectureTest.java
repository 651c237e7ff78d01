package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the compiled classes of all modules against {@code architecture.txt} and the laws that no tool checks. */
final class ArchitectureTest {
    private static final Path CHECKOUT = Path.of(Objects.requireNonNull(System.getProperty("ferrule.checkout")));

    /** Serializable is named wherever the compiler meets two types that share it; it does nothing by itself. */
    private static final Pattern IO = Pattern.compile("java\\.(io\\.(?!Serializable$)|nio\\.file\\.|net\\.).*");

    /** What reading a bundled resource takes. */
    private static final Pattern RESOURCE_STREAM =
            Pattern.compile("java\\.io\\.((?!File)\\w*InputStream|(Unchecked)?IOException|EOFException)");

    private static List<CompiledClass> classes;
    private static Architecture architecture;

    @BeforeAll
    static void readAll() throws IOException {
        classes = CompiledClass.all(CHECKOUT);
        architecture = Architecture.read(CHECKOUT.resolve("architecture.txt"));
    }

    @Test
    void allModulesAreSeen() {
        assertThat(classes).extracting(CompiledClass::module).contains("core", "io", "app");
    }

    @Test
    void packagesUseOnlyWhatTheFileAllows() {
        assertThat(classes).flatMap(architecture::breaches).isEmpty();
    }

    @Test
    void modulesHoldTheirOwnPackages() {
        assertThat(classes)
                .filteredOn(type -> !type.module().equals("core"))
                .allSatisfy(type -> assertThat(type.layer().split("\\.")[0]).isEqualTo(type.module()));
    }

    @Test
    void coreDoesNoInputOrOutput() {
        assertThat(classes)
                .filteredOn(type -> type.module().equals("core"))
                .flatMap(ArchitectureTest::inputOrOutput)
                .isEmpty();
    }

    private static List<String> inputOrOutput(CompiledClass type) {
        return type.mentions().stream()
                .filter(used -> IO.matcher(used).matches())
                .filter(used -> !type.layer().equals("catalog")
                        || !RESOURCE_STREAM.matcher(used).matches())
                .map(used -> type.name() + " uses " + used)
                .toList();
    }

    @Test
    void noFieldIsOptional() {
        assertThat(classes)
                .allSatisfy(type -> assertThat(type.fields())
                        .as(type.name())
                        .noneMatch(field -> field.contains(" Ljava/util/Optional")));
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> all = classes.stream().map(CompiledClass::layer).collect(Collectors.toCollection(TreeSet::new));
        Set<String> marked = classes.stream()
                .filter(type -> type.name().endsWith(".package-info"))
                .filter(type -> type.annotations().contains("Lorg/jspecify/annotations/NullMarked;"))
                .map(CompiledClass::layer)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(marked).isEqualTo(all);
    }

    @Test
    void anEdgeThatTheFileDoesNotAllowIsNamed() {
        var user = new CompiledClass(
                "core", "dev.ferrule.plan.Planner", Set.of("dev.ferrule.rule.Rule"), List.of(), Set.of());

        assertThat(Architecture.parse(List.of("rule:", "plan:")).breaches(user))
                .containsExactly(
                        "dev.ferrule.plan.Planner uses dev.ferrule.rule.Rule, but architecture.txt does not let plan use rule");
    }

    @Test
    void aPackageThatTheFileDoesNotListIsNamed() {
        var stray = new CompiledClass("core", "dev.ferrule.common.Thing", Set.of(), List.of(), Set.of());

        assertThat(Architecture.parse(List.of("unit:")).breaches(stray))
                .containsExactly(
                        "dev.ferrule.common.Thing lies in the package common, which architecture.txt does not list");
    }

    @Test
    void aStarIsEveryPackageAboveAndNoneBelow() {
        Architecture star = Architecture.parse(List.of("unit:", "diag:", "rule: *", "app: *"));

        assertThat(star.allowed()).containsEntry("rule", Set.of("unit", "diag"));
    }

    @Test
    void aCycleCannotBeWritten() {
        assertThatThrownBy(() -> Architecture.parse(List.of("unit: diag", "diag: unit")))
                .hasMessageContaining("unit uses diag");
    }
}
