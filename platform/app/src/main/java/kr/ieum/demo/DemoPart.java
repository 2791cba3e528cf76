package kr.ieum.demo;

/**
 * Something a demonstration shows once its firms are there; parts come in their {@link org.springframework.core.annotation.Order}.
 * Each does what people would do, through the same services, and only where nothing is yet: it runs at every start.
 */
interface DemoPart {

    void fill();
}
