import { encode } from 'uqr';
import { link as words } from '#words/share/link.ts';

/** The quiet margin around a code, in modules. */
const margin = 4;

/** The QR code of an address, black on white in any colours: cameras read no other. */
export function LinkQr({ address, label }: { readonly address: string; readonly label: string }) {
  const { data, size } = encode(address, { ecc: 'M', border: margin });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <figure className="my-2">
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        className="w-full max-w-xs rounded-field"
      >
        <rect width={size} height={size} fill="#ffffff" />
        <path d={dark.join('')} fill="#000000" />
      </svg>
      <figcaption className="mt-2">{words.qrHow}</figcaption>
    </figure>
  );
}
