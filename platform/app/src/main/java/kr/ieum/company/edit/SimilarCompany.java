package kr.ieum.company.edit;

import kr.ieum.company.CompanyId;
import org.jspecify.annotations.Nullable;

/** A firm of the register whose name is that of the one being written down. */
public record SimilarCompany(
        CompanyId id,
        String name,
        @Nullable String businessNumber,
        @Nullable String district) {}
