package kr.ieum.company.edit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Companies extends Repository<Company, UUID> {

    Optional<Company> findById(UUID id);

    Optional<Company> findByBusinessNumberAndDeletedAtIsNull(String businessNumber);

    List<Company> findTop10ByNameKeyAndDeletedAtIsNullOrderByName(String nameKey);

    Company saveAndFlush(Company company);
}
