package niengiam.chart.draw;

import niengiam.chart.spec.Point;

/** Where a point came to stand on the canvas. */
record Spot(int series, Point point, double x, double y) {}
