package kr.ieum.industry.classification;

/**
 * What a class is based on beside the scores (requirements 1.6 to 1.8).
 *
 * @param kind a key of the rule of the class, such as {@code technopark} or {@code star-firm}
 * @param paper who said so and in which paper, 1 to 1,000 characters
 */
public record Evidence(String kind, String paper) {

    public Evidence {
        paper = paper.strip();
    }
}
