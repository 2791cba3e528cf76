package kr.ieum.x.gyeongnamstrategicsafety.links;

/**
 * The links that have been made.
 *
 * @param links how many
 * @param firms how many firms are in them
 */
public record MadeLinks(int links, int firms) {}
