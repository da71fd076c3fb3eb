package io.tiance.prospect;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface StoredAssessmentRepository extends ListCrudRepository<StoredAssessment, Long> {
    List<StoredAssessment> findByProspectIdOrderByCreatedAtDescIdDesc(long prospectId);

    Optional<StoredAssessment> findByProspectIdAndReceipt(long prospectId, String receipt);
}
