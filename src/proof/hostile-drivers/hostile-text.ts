/**
 * Text that does something where it is not escaped: markup for pages and for XML, escapes for terminals,
 * changes of direction, and characters that files may not hold.
 */
export const hostileText: string = [
  '</script></style></title></textarea><script>hostile()</script>',
  '<img src=x onerror=hostile()><svg onload=hostile()>',
  '"\' onmouseover=hostile() autofocus onfocus=hostile() x="',
  'javascript:hostile() <a href="javascript:hostile()">x</a> <iframe srcdoc="<script>hostile()</script>">',
  ']]> <!-- --> <![CDATA[ <?xml ?> &hostile; {{hostile()}} ${hostile()}',
  '\u001b[2J\u001b[1;1H\u001b]0;hostile\u0007\u001b]8;;http://hostile.example\u0007x\u009b31m',
  '\u202ehostile\u202c\u2066\u200b\ufeff\u0000\u0008\r\u2028\u2029\ud800',
].join(' ');
