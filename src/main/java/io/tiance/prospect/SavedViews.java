package io.tiance.prospect;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The views of each officer. */
public interface SavedViews extends ListCrudRepository<SavedView, Long> {
    List<SavedView> findByUsernameOrderByName(String username);

    Optional<SavedView> findByUsernameAndName(String username, String name);
}
