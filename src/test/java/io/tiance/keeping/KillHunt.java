package io.tiance.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills a process that saves and screens, many times on each database, and looks whether all it had acknowledged is there.
 * Takes minutes, so it isn't among the tests: {@code mvn test -Dtest=KillHunt -Dkills=50}.
 */
class KillHunt {
    private static final int KILLS = Integer.getInteger("kills", 50);
    private static final int MOST_LINES = 120;

    private int saved;
    private int judged;

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void losesNothingAcknowledged(String database, @TempDir Path folder) throws Exception {
        String url = "H2".equals(database)
                ? "jdbc:h2:file:" + folder.resolve("tiance") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0"
                : Postgres.newDatabase();
        String user = "H2".equals(database) ? "sa" : "postgres";
        Random random = new Random(1);
        for (int kill = 1; kill <= KILLS; kill++) {
            round(url, user, kill, 2 + random.nextInt(MOST_LINES));
        }
        System.out.printf(
                "%s: %d kills, %d saves and %d rows acknowledged, none lost%n", database, KILLS, saved, judged);
    }

    private void round(String url, String user, int round, int lines) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KillVictim.class.getName(),
                        url,
                        user,
                        String.valueOf(round))
                .redirectError(new File("/dev/stderr"))
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            for (int i = 0; i < lines; ) {
                line = out.readLine();
                assertThat(line).as("round %d ended by itself", round).isNotNull();
                if (line.startsWith("found")) {
                    String[] found = line.split(" ");
                    assertThat(Integer.parseInt(found[1]))
                            .as("saves in round %d", round)
                            .isBetween(saved, saved + 1);
                    assertThat(Integer.parseInt(found[2]))
                            .as("rows in round %d", round)
                            .isBetween(judged, judged + 3);
                    assertThat(found[3])
                            .as("counted and written rows agree in round %d", round)
                            .isEqualTo(found[2]);
                } else if (line.startsWith("saved")) {
                    saved = Integer.parseInt(line.split(" ")[1]);
                    i++;
                } else if (line.startsWith("judged")) {
                    judged = Integer.parseInt(line.split(" ")[1]);
                    i++;
                }
            }
            process.toHandle().destroyForcibly(); // as kill -9; Process itself would close the pipe, too
            // what was printed before the kill was acknowledged too
            while ((line = out.readLine()) != null) {
                String[] words = line.split(" ");
                if (words.length == 2 && line.startsWith("saved")) {
                    saved = Integer.parseInt(words[1]);
                } else if (words.length == 2 && line.startsWith("judged")) {
                    judged = Integer.parseInt(words[1]);
                }
            }
        }
    }
}
