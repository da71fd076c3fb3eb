package io.tiance.web;

import io.tiance.prospect.ConflictException;
import io.tiance.prospect.Facts;
import io.tiance.prospect.Figures;
import io.tiance.prospect.Page;
import io.tiance.prospect.Profile;
import io.tiance.prospect.Prospect;
import io.tiance.prospect.ProspectFiles;
import io.tiance.report.Exchange;
import io.tiance.rulebook.CurrentRulebook;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The prospects and what is known of each by date. */
@RestController
@RequestMapping(path = "/api/console/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ProspectController {
    private static final String SUBJECT = "企业档案 {id}";
    private static final String DATED = "企业档案 {id}（{asOf}）";
    private static final List<String> SOURCES =
            Arrays.stream(Profile.Source.values()).map(Enum::name).toList();
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_STREET = 40;
    private static final int LONGEST_NOTE = 2000;

    private final ProspectFiles files;
    private final CurrentRulebook rulebook;
    private final Clock clock;

    /** What was known on a day, without the figures. */
    record Saved(LocalDate asOf, int figures, Instant savedAt, String savedBy, int version) {}

    /** The same with them; {@code sources} by figure key. */
    record ProfileView(
            LocalDate asOf,
            Map<String, Object> answers,
            Map<String, Object> sources,
            Instant savedAt,
            String savedBy,
            int version) {}

    ProspectController(ProspectFiles files, CurrentRulebook rulebook, Clock clock) {
        this.files = files;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @GetMapping("/prospects")
    @Action("查看企业档案列表")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Page<Prospect> found = files.list(q.strip(), page, size);
        List<ProspectLine> lines = rulebook.with(book -> found.items().stream()
                .map(one -> ProspectLine.of(one, files.latest(one), book))
                .toList());
        return Exchange.json(new Page<>(lines, found.page(), found.size(), found.total()));
    }

    @PostMapping("/prospects")
    @Action("新建企业档案")
    ResponseEntity<String> create(HttpServletRequest request, Principal who) throws IOException {
        JsonBody body = JsonBody.of(request, "name", "creditCode", "street", "note");
        Prospect made = files.create(card(body), who.getName());
        AuditTrail.subject(request, "企业档案 " + made.id());
        return ResponseEntity.status(HttpStatus.CREATED).body(Exchange.json(made));
    }

    @GetMapping("/prospects/{id}")
    @Action(value = "查看企业档案", subject = SUBJECT)
    String get(@PathVariable long id) {
        return Exchange.json(files.get(id));
    }

    @PutMapping("/prospects/{id}")
    @Action(value = "修改企业档案", subject = SUBJECT)
    String update(@PathVariable long id, HttpServletRequest request, Principal who) throws IOException {
        JsonBody body = JsonBody.of(request, "name", "creditCode", "street", "note", "version");
        return Exchange.json(files.update(id, card(body), body.version(), who.getName()));
    }

    @DeleteMapping("/prospects/{id}")
    @Action(value = "删除企业档案", subject = SUBJECT)
    ResponseEntity<Void> delete(@PathVariable long id) {
        files.delete(id);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/prospects/{id}/profiles")
    @Action(value = "查看数据历史", subject = SUBJECT)
    String history(@PathVariable long id) {
        return Exchange.json(files.profiles(id).stream()
                .map(one -> new Saved(
                        one.asOf(), one.facts().answers().size(), one.savedAt(), one.savedBy(), one.version()))
                .toList());
    }

    @GetMapping("/prospects/{id}/profiles/{asOf}")
    @Action(value = "查看企业数据", subject = DATED)
    String profile(@PathVariable long id, @PathVariable String asOf) {
        return Exchange.json(view(files.profile(id, day(asOf))));
    }

    @PutMapping("/prospects/{id}/profiles/{asOf}")
    @Action(value = "保存企业数据", subject = DATED)
    String save(@PathVariable long id, @PathVariable String asOf, HttpServletRequest request, Principal who)
            throws IOException {
        JsonBody body = JsonBody.of(request, "answers", "sources", "version");
        Facts facts = Facts.of(body.object("answers"), day(asOf));
        Map<String, Profile.Source> sources = sources(body);
        try {
            return Exchange.json(view(files.save(id, facts, sources, body.version(), who.getName())));
        } catch (ConflictException e) {
            throw new ConflictException(e.getMessage(), view(files.profile(id, day(asOf))));
        }
    }

    @GetMapping("/prospects/{id}/diff")
    @Action(value = "对比两日数据", subject = SUBJECT)
    String diff(@PathVariable long id, @RequestParam String from, @RequestParam String to) {
        return Exchange.json(Figures.between(
                files.profile(id, day(from)).facts(), files.profile(id, day(to)).facts()));
    }

    private LocalDate day(String text) {
        return Exchange.asOf(text, LocalDate.now(clock));
    }

    /** The code is checked as a figure is; a prospect may still have none. */
    private Prospect.Card card(JsonBody body) {
        String code = body.text("creditCode", LONGEST_NAME).toUpperCase(java.util.Locale.ROOT);
        if (!code.isEmpty()) {
            Facts.of(Map.of("creditCode", code), LocalDate.now(clock));
        }
        return new Prospect.Card(
                body.required("name", LONGEST_NAME),
                code,
                body.text("street", LONGEST_STREET),
                body.text("note", LONGEST_NOTE));
    }

    private static Map<String, Profile.Source> sources(JsonBody body) {
        Map<String, Profile.Source> sources = new TreeMap<>();
        body.object("sources").forEach((key, source) -> {
            if (!SOURCES.contains(String.valueOf(source))) {
                throw JsonBody.fault(
                        "sources", String.valueOf(source), "的“" + key + "”应为 " + String.join("、", SOURCES));
            }
            String known = io.tiance.enterprise.Vocabulary.find(key)
                    .orElseThrow(() -> JsonBody.fault("sources", key, "：没有“" + key + "”这个数据项"))
                    .key();
            sources.put(known, Profile.Source.valueOf(String.valueOf(source)));
        });
        return sources;
    }

    private static ProfileView view(Profile profile) {
        return new ProfileView(
                profile.asOf(),
                profile.facts().answers(),
                profile.sourceMarks(),
                profile.savedAt(),
                profile.savedBy(),
                profile.version());
    }
}
