import uplot from 'uplot/dist/uPlot.min.css';
import base from './base.css';
import controls from './controls.css';
import frame from './frame.css';
import overview from './overview.css';
import pages from './pages.css';
import print from './print.css';

let made: CSSStyleSheet | null = null;

/** The stylesheet, made once; a constructed one needs no exception from a strict content security policy. */
export function sheet(): CSSStyleSheet {
  if (made === null) {
    made = new CSSStyleSheet();
    made.replaceSync([uplot, base, controls, frame, overview, pages, print].join('\n'));
  }
  return made;
}
