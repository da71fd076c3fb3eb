package io.tiance.prospect;

import io.tiance.assessment.Receipt;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inbox of what companies sent. */
@Service
public class Submissions {
    /** Without letters and digits that are mistaken for one another when read out: 0 O 1 I L. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int RANDOM_CHARACTERS = 6;
    private static final int LONGEST_RETENTION = 3650;

    private final SubmissionRepository repository;
    private final Clock clock;
    private final int retentionDays;
    private final SecureRandom chance = new SecureRandom();

    Submissions(SubmissionRepository repository, Clock clock, @Value("${tiance.retention-days}") int retentionDays) {
        if (retentionDays < 1 || retentionDays > LONGEST_RETENTION) {
            throw new IllegalArgumentException("tiance.retention-days 应在 1 与 3650 之间，现为 " + retentionDays);
        }
        this.repository = repository;
        this.clock = clock;
        this.retentionDays = retentionDays;
    }

    /** How long a submission is kept, in days. */
    public int retentionDays() {
        return retentionDays;
    }

    /** The text to agree to. */
    public ConsentText consent() {
        return ConsentText.of(retentionDays);
    }

    /**
     * Keeps what a company sent.
     *
     * @param goals families chosen; empty for all
     * @param receipt of the assessment of the same answers
     */
    public Submission receive(Facts facts, List<String> goals, Contact contact, Receipt receipt) {
        LocalDate today = LocalDate.now(clock);
        return repository.save(new Submission(
                null,
                number(today),
                Moments.now(clock),
                facts.asOf(),
                String.join(",", goals),
                facts.json(),
                receipt.id(),
                receipt.rulesetDigest(),
                contact,
                consent().version(),
                Submission.Status.新,
                "",
                null,
                today.plusDays(retentionDays),
                0));
    }

    /**
     * Newest first.
     *
     * @param status a {@link Submission.Status}, or empty for all
     */
    public Page<Submission> list(String status, int page, int size) {
        int most = Page.size(size);
        return new Page<>(
                repository.newest(status, most, Page.offset(page, most)), page, most, repository.count(status));
    }

    /** @throws MissingException when there is none of this number */
    public Submission get(String number) {
        return repository
                .findByNumber(number)
                .orElseThrow(() -> new MissingException("没有回执编号为“" + number + "”的线索，或已到期删除"));
    }

    /** @throws ConflictException when it is no longer of this version */
    public Submission update(String number, Submission.Status status, String note, int version) {
        Submission current = get(number);
        try {
            ConflictException.requireRead(version);
            return repository.save(current.with(status, note, version));
        } catch (OptimisticLockingFailureException e) {
            throw new ConflictException("这条线索刚被他人修改；请对照后再保存", get(number));
        }
    }

    void link(Submission submission, long prospect) {
        repository.save(submission.openedAs(prospect));
    }

    /** @throws MissingException when there is none of this number */
    public void delete(String number) {
        repository.deleteById(Objects.requireNonNull(get(number).id()));
    }

    /**
     * Deletes what is past its day.
     *
     * @return how many
     */
    @Transactional
    public int purge() {
        return repository.deletePast(LocalDate.now(clock));
    }

    private String number(LocalDate today) {
        StringBuilder number = new StringBuilder("TC-")
                .append(today.format(DateTimeFormatter.BASIC_ISO_DATE))
                .append('-');
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            number.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }
}
