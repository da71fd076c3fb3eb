package io.tiance.prospect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface ProfileRepository extends ListCrudRepository<Profile, Long> {
    List<Profile> findByProspectIdOrderByAsOfDesc(long prospectId);

    Optional<Profile> findFirstByProspectIdOrderByAsOfDesc(long prospectId);

    Optional<Profile> findByProspectIdAndAsOf(long prospectId, LocalDate asOf);
}
