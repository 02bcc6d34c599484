package niengiam.chart;

/** Where a point came to stand on the canvas. */
record Spot(int series, Point point, double x, double y) {}
