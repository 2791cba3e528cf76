/** The plugin's own rules and SQL, on a real PostgreSQL, without the platform around them. */
package kr.ieum.x.gyeongnamstrategicsafety;
