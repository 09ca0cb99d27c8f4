import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';

/** A view that is drawn anew only where one of its properties is another: for one of many, when all are drawn again and again. */
export function lasting<Props extends object>(View: FunctionComponent<Props>): FunctionComponent<Props> {
  return function Lasting(props) {
    return useMemo(() => <View {...props} />, Object.values(props));
  };
}
