package plain;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An application that judges nothing: it reads a JSON body into a tree, looks that there is an enterprise in it, and writes the
 * tree of an answer, stored at start, as JSON text of the same size as the service's own. No security, no database, no filters
 * but Spring Boot's own.
 */
@SpringBootApplication
@RestController
public class Plain {
    /** Indented, as the service's answers are. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final List<JsonNode> answers;

    /** @param directory of the answers, taken in the order of their names; empty for one small answer */
    Plain(@Value("${answers:}") String directory) throws IOException {
        if (directory.isEmpty()) {
            this.answers = List.of(JSON.createObjectNode().put("stored", true));
        } else {
            try (Stream<Path> files = Files.list(Path.of(directory))) {
                this.answers = files.sorted().map(Plain::read).toList();
            }
        }
    }

    public static void main(String[] args) {
        SpringApplication.run(Plain.class, args);
    }

    @PostMapping(path = "/api/v1/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> answer(HttpServletRequest request, @RequestParam(defaultValue = "0") int stored)
            throws IOException {
        JsonNode body = JSON.readTree(request.getInputStream());
        if (!body.path("enterprise").isObject()) {
            throw new IllegalArgumentException("no enterprise");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsString(answers.get(stored)));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
