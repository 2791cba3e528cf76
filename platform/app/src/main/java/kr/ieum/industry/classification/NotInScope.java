package kr.ieum.industry.classification;

import kr.ieum.text.Refusal;

/** The region is not one of those with reshaped industries (rule {@code scope.industry}). */
public final class NotInScope extends Refusal {

    NotInScope() {
        super("industry.classification.not-in-scope");
    }
}
