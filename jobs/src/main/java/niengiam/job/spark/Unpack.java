package niengiam.job.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.Function2;

/**
 * Lets a task see the items of the lists in its partition one by one.
 *
 * @param inner what is done with them
 */
public record Unpack<T, R>(Function2<Integer, Iterator<T>, Iterator<R>> inner)
        implements Function2<Integer, Iterator<List<T>>, Iterator<R>> {

    @Override
    public Iterator<R> call(final Integer partition, final Iterator<List<T>> lists) throws Exception {
        final Iterator<T> items = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(lists, Spliterator.ORDERED), false)
                .flatMap(List::stream)
                .iterator();
        return inner.call(partition, items);
    }
}
