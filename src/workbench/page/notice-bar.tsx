/** Something the user must know; read out at once. */
export function NoticeBar({ text, onClose }: { readonly text: string | null; readonly onClose: () => void }) {
  return (
    <div role="alert" className={text === null ? undefined : "notice-bar"}>
      {text !== null && (
        <>
          <span className="notice-mark" aria-hidden="true">
            !
          </span>
          <p>{text}</p>
          <button type="button" className="icon-button" aria-label="Đóng thông báo" onClick={onClose}>
            ✕
          </button>
        </>
      )}
    </div>
  );
}
