/** One server-sent event; a comment has neither type nor data. */
export interface Frame {
  id: string | null;
  type: string;
  data: string;
}

/** Cuts a text that comes in pieces into server-sent events (HTML standard, 9.2.6). */
export class Frames {
  private rest = '';

  take(piece: string): Frame[] {
    const text = this.rest + piece;
    const whole = text.endsWith('\r') ? text.length - 1 : text.length; // its line feed may come with the next piece
    const parts = text.slice(0, whole).replace(/\r\n?/g, '\n').split('\n\n');
    this.rest = (parts.pop() ?? '') + text.slice(whole);
    return parts.map(frame).filter((each) => each !== null);
  }
}

function frame(text: string): Frame | null {
  let id: string | null = null;
  let type = 'message';
  const data: string[] = [];
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'id') {
      id = value;
    } else if (field === 'event') {
      type = value;
    } else if (field === 'data') {
      data.push(value);
    }
  }
  return data.length === 0 ? null : { id, type, data: data.join('\n') };
}
