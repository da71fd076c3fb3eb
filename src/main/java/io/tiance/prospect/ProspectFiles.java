package io.tiance.prospect;

import io.tiance.report.Exchange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The prospects and what is known of each by date. */
@Service
public class ProspectFiles {
    private final ProspectRepository prospects;
    private final ProfileRepository profiles;
    private final Submissions submissions;
    private final Clock clock;

    /** What came of opening a submission: the prospect, and whether a profile was made or one of that day was there. */
    public record Opened(Prospect prospect, boolean found, boolean profileKept) {}

    ProspectFiles(ProspectRepository prospects, ProfileRepository profiles, Submissions submissions, Clock clock) {
        this.prospects = prospects;
        this.profiles = profiles;
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * Lately changed first.
     *
     * @param words part of the name, the code or the street; empty for all
     */
    public Page<Prospect> list(String words, int page, int size) {
        int most = Page.size(size);
        String like = "%" + words.replace("\0", "").toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return new Page<>(prospects.search(like, most, Page.offset(page, most)), page, most, prospects.count(like));
    }

    /** @throws MissingException when there is none */
    public Prospect get(long id) {
        return prospects.findById(id).orElseThrow(() -> new MissingException("没有编号为 " + id + " 的企业档案，或已被删除"));
    }

    public Prospect create(Prospect.Card card, String who) {
        return prospects.save(Prospect.of(card, false, Moments.now(clock), who));
    }

    /** @throws ConflictException when it is no longer of this version */
    public Prospect update(long id, Prospect.Card card, int version, String who) {
        Prospect next = get(id).with(card, version, Moments.now(clock), who);
        try {
            ConflictException.requireRead(version);
            return prospects.save(next);
        } catch (OptimisticLockingFailureException e) {
            throw new ConflictException("这份企业档案刚被他人修改；请对照后再保存", get(id));
        }
    }

    /** Deletes it with its profiles and assessments. */
    public void delete(long id) {
        prospects.deleteById(Objects.requireNonNull(get(id).id()));
    }

    /** Latest day first. */
    public List<Profile> profiles(long prospect) {
        get(prospect);
        return profiles.findByProspectIdOrderByAsOfDesc(prospect);
    }

    /** What is known of it on the latest day. */
    public Optional<Profile> latest(Prospect prospect) {
        return profiles.findFirstByProspectIdOrderByAsOfDesc(Objects.requireNonNull(prospect.id()));
    }

    /** @throws MissingException when there is none of this day */
    public Profile profile(long prospect, LocalDate asOf) {
        get(prospect);
        return profiles.findByProspectIdAndAsOf(prospect, asOf)
                .orElseThrow(() -> new MissingException("这家企业没有 " + asOf + " 的数据"));
    }

    /**
     * Keeps what is known on a day.
     *
     * @param sources by figure key; only those of figures answered are kept
     * @param version the one read, 0 when there was none
     * @throws ConflictException when somebody has saved this day since
     */
    public Profile save(long prospect, Facts facts, Map<String, Profile.Source> sources, int version, String who) {
        get(prospect);
        Profile current =
                profiles.findByProspectIdAndAsOf(prospect, facts.asOf()).orElse(null);
        if ((current == null ? 0 : current.version()) != version) {
            throw conflict();
        }
        Map<String, Profile.Source> marks = new TreeMap<>(sources);
        marks.keySet().retainAll(facts.answers().keySet());
        Profile next = new Profile(
                current == null ? null : current.id(),
                prospect,
                facts.asOf(),
                facts.json(),
                Exchange.json(marks),
                Moments.now(clock),
                who,
                version);
        try {
            return profiles.save(next);
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            throw conflict();
        } catch (DbActionExecutionException e) {
            throw e.getCause() instanceof DuplicateKeyException ? conflict() : e;
        }
    }

    /**
     * Opens what a company sent as a prospect, the one of the same 统一社会信用代码 if there is one. The contact stays with the
     * submission and goes with it.
     */
    @Transactional
    public Opened open(String number, String who) {
        Submission submission = submissions.get(number);
        Facts facts = submission.facts();
        String code = submission.contact().creditCode().isEmpty()
                ? facts.creditCode()
                : submission.contact().creditCode();
        Prospect known = submission.prospectId() != null
                ? get(submission.prospectId())
                : code.isEmpty()
                        ? null
                        : prospects.findByCreditCodeOrderById(code).stream()
                                .findFirst()
                                .orElse(null);
        String name = submission.contact().company().isEmpty()
                ? facts.name()
                : submission.contact().company();
        Prospect prospect = known != null ? known : create(new Prospect.Card(name, code, "", "来自线索 " + number), who);
        long id = Objects.requireNonNull(prospect.id());
        boolean free = profiles.findByProspectIdAndAsOf(id, facts.asOf()).isEmpty();
        if (free) {
            Map<String, Profile.Source> marks = new TreeMap<>();
            facts.answers().keySet().forEach(key -> marks.put(key, Profile.Source.企业自报));
            save(id, facts, marks, 0, who);
        }
        if (submission.prospectId() == null) {
            submissions.link(submission, id);
        }
        return new Opened(prospect, known != null, free);
    }

    /** Whether nothing was ever kept. */
    public boolean none() {
        return prospects.count() == 0;
    }

    /** Adds a made-up prospect. */
    @Transactional
    public void addDemo(Facts facts) {
        String who = "演示";
        Prospect prospect = prospects.save(Prospect.of(
                new Prospect.Card(facts.name(), facts.creditCode(), "", "演示数据，纯属虚构；可一键清除"),
                true,
                Moments.now(clock),
                who));
        save(Objects.requireNonNull(prospect.id()), facts, Map.of(), 0, who);
    }

    /**
     * Takes the made-up prospects away.
     *
     * @return how many
     */
    @Transactional
    public int removeDemo() {
        return prospects.deleteDemo();
    }

    /** Says not what is kept now: PostgreSQL answers nothing more in a transaction that a duplicate key broke. */
    private static ConflictException conflict() {
        return new ConflictException("这一天的数据刚被他人保存；请对照后再保存", "");
    }
}
