import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Writes fixtures as the JSON bodies a program would send: {@code TARGET_DIRECTORY FIXTURE…}. */
class Bodies {
    public static void main(String[] args) throws IOException {
        for (int i = 1; i < args.length; i++) {
            Map<?, ?> fixture = new YAMLMapper().readValue(Files.readString(Path.of(args[i])), Map.class);
            Map<String, ?> body = Map.of("asOf", fixture.get("asOf"), "enterprise", fixture.get("enterprise"));
            Files.write(Path.of(args[0], "%02d.json".formatted(i)), new JsonMapper().writeValueAsBytes(body));
        }
    }
}
