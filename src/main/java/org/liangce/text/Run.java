package org.liangce.text;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/** Some elements of a list that follow each other, seen where they are. So small that asking for them and going through them costs no object. */
final class Run<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> list;
    private final int first;
    private final int size;

    Run(List<T> list, int first, int size) {
        this.list = list;
        this.first = first;
        this.size = size;
    }

    @Override
    public T get(int index) {
        return list.get(first + Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<T> iterator() {
        return new Steps<>(list, first, first + size);
    }

    private static final class Steps<T> implements Iterator<T> {
        private final List<T> list;
        private final int end;
        private int next;

        Steps(List<T> list, int next, int end) {
            this.list = list;
            this.next = next;
            this.end = end;
        }

        @Override
        public boolean hasNext() {
            return next < end;
        }

        @Override
        public T next() {
            if (next >= end) {
                throw new NoSuchElementException();
            }
            return list.get(next++);
        }
    }
}
