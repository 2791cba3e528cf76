package kr.ieum.identity;

import kr.ieum.text.LocalizedName;

/** A regional office or support body that users work for. */
public record WorkPlace(String id, LocalizedName name) {}
