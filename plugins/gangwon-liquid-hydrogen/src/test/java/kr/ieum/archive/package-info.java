/** The built archive in the whole platform; the plugin's own classes are not on the tests' class path. */
package kr.ieum.archive;
