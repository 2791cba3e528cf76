package kr.ieum.company.edit;

import kr.ieum.company.CompanyId;

/** A firm as someone began to change it; {@code version} tells whether somebody else was faster. */
public record EditedCompany(CompanyId id, int version, CompanyData data) {}
