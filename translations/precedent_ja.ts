<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open ledger…</source>
        <translation>台帳を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open another ledger in this window</source>
        <translation>このウィンドウで別の台帳を開きます</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>検索ボックスに移動します</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Remove all filters and words, keep the period</source>
        <translation>期間を残して、すべてのフィルターと検索語を外します</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to the filter and page before</source>
        <translation>前のフィルターとページに戻ります</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>「戻る」を取り消します</translation>
    </message>
    <message>
        <source>&amp;Save view…</source>
        <translation>ビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep filter and order under a name</source>
        <translation>フィルターと並び順に名前を付けて保存します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the rows in view to a file</source>
        <translation>表示中の行をファイルに書き出します</translation>
    </message>
    <message>
        <source>Export &amp;history…</source>
        <translation>エクスポート履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>What was exported, whether it still stands, and the same again</source>
        <translation>エクスポートした内容、今も同じかどうかの確認、同じ条件での再実行</translation>
    </message>
    <message>
        <source>E&amp;vidence package…</source>
        <translation>証拠パッケージ(&amp;V)…</translation>
    </message>
    <message>
        <source>Pack the rows in view with proofs that outsiders can check</source>
        <translation>表示中の行を、外部の人が確認できる証明とともにまとめます</translation>
    </message>
    <message>
        <source>&amp;Breakdown…</source>
        <translation>内訳(&amp;B)…</translation>
    </message>
    <message>
        <source>Count and sum the rows in view by group and month</source>
        <translation>表示中の行をグループ別・月別に数え、合計します</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <translation>レポートを印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>PDF レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>Read what is new in Slack</source>
        <translation>Slack の新しい内容を読み取ります</translation>
    </message>
    <message>
        <source>&amp;Connect or import…</source>
        <translation>接続またはインポート(&amp;C)…</translation>
    </message>
    <message>
        <source>Read another channel, or a Slack export</source>
        <translation>別のチャンネル、または Slack エクスポートを読み取ります</translation>
    </message>
    <message>
        <source>&amp;Live updates…</source>
        <translation>リアルタイム更新(&amp;L)…</translation>
    </message>
    <message>
        <source>Let Slack tell of messages and reactions as they happen</source>
        <translation>メッセージとリアクションを、発生と同時に Slack から受け取ります</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the running job and keep what is done</source>
        <translation>実行中の処理を停止します。完了した分は保存されます</translation>
    </message>
    <message>
        <source>&amp;Verify ledger</source>
        <translation>台帳を検証(&amp;V)</translation>
    </message>
    <message>
        <source>Check that nothing in the ledger was altered</source>
        <translation>台帳の内容が改変されていないことを確認します</translation>
    </message>
    <message>
        <source>&amp;Audit…</source>
        <translation>監査(&amp;A)…</translation>
    </message>
    <message>
        <source>Test authority, duties, edits, coverage and completeness, or draw a sample</source>
        <translation>権限、職務分掌、編集、取得範囲、完全性を検査、または標本を抽出します</translation>
    </message>
    <message>
        <source>&amp;Reconcile payouts…</source>
        <translation>支払いの照合(&amp;R)…</translation>
    </message>
    <message>
        <source>Match a CSV file of payouts to approved decisions</source>
        <translation>支払いの CSV ファイルを、承認された決裁と照合します</translation>
    </message>
    <message>
        <source>Priv&amp;acy and storage…</source>
        <translation>プライバシーとデータ保存(&amp;S)…</translation>
    </message>
    <message>
        <source>What is kept and where; backup, erasure, holds</source>
        <translation>保存している内容と場所、バックアップ、消去、ホールド</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Reporting zone, first day of the week, the rules of flags and suggestions</source>
        <translation>集計タイムゾーン、週の最初の曜日、フラグと提案のルール</translation>
    </message>
    <message>
        <source>&amp;Window and notices…</source>
        <translation>ウィンドウと通知(&amp;W)…</translation>
    </message>
    <message>
        <source>Light or dark, and whether the end of a long job is told</source>
        <translation>ライトまたはダーク、長い処理の終了を知らせるかどうか</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>ビューをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Take saved views from a file</source>
        <translation>保存したビューをファイルから取り込みます</translation>
    </message>
    <message>
        <source>&amp;Export views…</source>
        <translation>ビューをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all saved views to a file</source>
        <translation>保存したビューをすべてファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>デスクトップの設定に合わせて、ライトまたはダークにします</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>常にライトにします</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>常にダークにします</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>What is shown here, and what can be done with it</source>
        <translation>ここに表示される内容と、できること</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>ヘルプの目次(&amp;C)</translation>
    </message>
    <message>
        <source>Every topic of the help, to read or to search</source>
        <translation>ヘルプのすべてのトピックを読み、検索します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>このウィンドウで使えるすべてのキー</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>診断情報を保存(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Precedent</source>
        <translation>Precedent について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence, libraries and what is promised</source>
        <translation>バージョン、ライセンス、ライブラリ、お約束していること</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Precedent</source>
        <translation>Precedent を終了します</translation>
    </message>
    <message>
        <source>Remove &amp;last filter</source>
        <translation>最後のフィルターを外す(&amp;L)</translation>
    </message>
    <message>
        <source>Remove what was filtered last</source>
        <translation>最後に加えた絞り込みを外します</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>コマンドを検索(&amp;M)…</translation>
    </message>
    <message>
        <source>Commands, pages, saved views and agents by their words</source>
        <translation>コマンド、ページ、保存したビュー、担当者を言葉で探します</translation>
    </message>
    <message>
        <source>&amp;Pseudonyms</source>
        <translation>仮名(&amp;P)</translation>
    </message>
    <message>
        <source>Numbers instead of the names of people and customers, when others look on</source>
        <translation>ほかの人が見ているとき、人と顧客の名前の代わりに番号を表示します</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>Put the keyboard into the next part of the window</source>
        <translation>キーボードの対象をウィンドウの次の部分に移します</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>Put the keyboard into the part of the window before</source>
        <translation>キーボードの対象をウィンドウの前の部分に移します</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>All texts of the program a step larger</source>
        <translation>プログラムのすべての文字を一段大きくします</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>All texts of the program a step smaller</source>
        <translation>プログラムのすべての文字を一段小さくします</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>標準の文字サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>All texts as large as the desktop&apos;s</source>
        <translation>すべての文字をデスクトップと同じ大きさにします</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>The window on the whole screen, and back</source>
        <translation>ウィンドウを画面全体に広げ、また戻します</translation>
    </message>
    <message>
        <source>Versions, counts and codes for whoever helps you; no messages, names or tokens</source>
        <translation>問い合わせ先に渡すバージョン、件数、コード。メッセージ、名前、トークンは含みません</translation>
    </message>
    <message>
        <source>Look at the report on the period, or on the chosen agent or decision, and print it</source>
        <translation>期間、または選択した担当者や決裁のレポートを確認して印刷します</translation>
    </message>
    <message>
        <source>Write the report on the period, or on the chosen agent or decision, to a file</source>
        <translation>期間、または選択した担当者や決裁のレポートをファイルに書き出します</translation>
    </message>
</context>
<context>
    <name>AgentTexts</name>
    <message>
        <source>%1, n %2</source>
        <comment>a value, number of cases</comment>
        <translation>%1、n=%2</translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>of the team</comment>
        <translation>中央値 %1</translation>
    </message>
    <message>
        <source>too few cases</source>
        <translation>件数不足</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>median %1, middle half %2, %Ln agent(s)</source>
        <comment>of the team</comment>
        <translation>
            <numerusform>中央値 %1、中央の 50% は %2、担当者 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than two agents have 5 cases</source>
        <translation>5 件以上の担当者が 2 人未満</translation>
    </message>
    <message>
        <source>%1: %2. Team: %3.</source>
        <comment>figure, an agent&apos;s value, the team&apos;s</comment>
        <translation>%1: %2。チーム: %3。</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a count of the whole team</comment>
        <translation>全体 %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>figure, an agent&apos;s count, of the team&apos;s count</comment>
        <translation>%1: %2（%3）</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>承認率</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>時間の中央値</translation>
    </message>
    <message>
        <source>p90 time</source>
        <translation>時間の p90</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <comment>a duration of the whole team&apos;s decisions</comment>
        <translation>全体で %1</translation>
    </message>
    <message>
        <source>Nine of ten decisions took at most %1, n %2; of the whole team %3, n %4. Needs 5 cases.</source>
        <translation>10 件中 9 件の決裁時間は %1 以内（n=%2）。チーム全体では %3 以内（n=%4）。5 件以上が必要です。</translation>
    </message>
    <message>
        <source>Approved %1 (team %2)</source>
        <translation>承認 %1（チーム %2）</translation>
    </message>
    <message>
        <source>Took %1 (team %2)</source>
        <comment>median time to decision</comment>
        <translation>決裁時間 %1（チーム %2）</translation>
    </message>
    <message>
        <source>Value approved %1</source>
        <translation>承認総額 %1</translation>
    </message>
    <message>
        <source>Requests by type</source>
        <translation>種類別の申請</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>team median</source>
        <translation>チームの中央値</translation>
    </message>
    <message>
        <source>Denial rate against the team</source>
        <translation>却下率とチームの比較</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決裁済み</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Per 100 tickets</source>
        <comment>requests</comment>
        <translation>チケット 100 件あたり</translation>
    </message>
    <message>
        <source>First four weeks</source>
        <comment>requests</comment>
        <translation>最初の 4 週間</translation>
    </message>
    <message>
        <source>volumes missing</source>
        <comment>of tickets</comment>
        <translation>チケット数なし</translation>
    </message>
    <message>
        <source>%1: there are no ticket volumes of this agent for %2.</source>
        <comment>figure, days</comment>
        <translation>%1: この担当者の %2 のチケット数がありません。</translation>
    </message>
</context>
<context>
    <name>ApprovingTexts</name>
    <message>
        <source>over %1 up to %2</source>
        <comment>amounts</comment>
        <translation>%1 超 %2 以下</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount</comment>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>an amount</comment>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>without an amount</source>
        <translation>金額なし</translation>
    </message>
    <message>
        <source>without an amount in %1</source>
        <comment>a currency</comment>
        <translation>%1 の金額なし</translation>
    </message>
    <message>
        <source>%1 %2, n %3</source>
        <comment>approver, share approved, number of cases</comment>
        <translation>%1 %2、n=%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <comment>between two percentages</comment>
        <translation>
            <numerusform>%Ln ポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>older than %1</source>
        <comment>a duration</comment>
        <translation>%1 超</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間以内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決裁済み</translation>
    </message>
    <message>
        <source>Approved (95% interval)</source>
        <translation>承認（95% 区間）</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>時間の中央値</translation>
    </message>
    <message>
        <source>p90 time</source>
        <translation>時間の p90</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>日時あり</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, amounts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>決裁待ち</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申請額</translation>
    </message>
    <message>
        <source>Requests per weekday</source>
        <translation>曜日別の申請</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決裁</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>decisions in a few seconds</comment>
        <translation>即決</translation>
    </message>
    <message>
        <source>Odd hours</source>
        <comment>decisions</comment>
        <translation>時間外</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>requests, a day</comment>
        <translation>%2 に %1 件</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <comment>of an approver</comment>
        <translation>最多の日</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>日別の申請</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>most on %1: %2</source>
        <comment>a day, requests</comment>
        <translation>最多は %1 の %2 件</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>直近 %Ln 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>click a bar to filter</source>
        <translation>棒をクリックして絞り込み</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>Not evaluated: no authority limit is set. %Ln approval(s) could be held against one.</source>
        <translation>
            <numerusform>未評価: 決裁限度額が設定されていません。限度額と比較できる承認は %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) above the approver&apos;s limit</source>
        <translation>
            <numerusform>承認者の限度額を超えた承認 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln that could be tested.</source>
        <translation>
            <numerusform>（検査できた %Ln 件中）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not: %L1 without a limit in force, %L2 without an amount, %L3 without a known approver, %L4 without a certain date.</source>
        <translation>
            <numerusform>検査できなかったもの %Ln 件: 有効な限度額なし %L1 件、金額なし %L2 件、承認者不明 %L3 件、日付が不確か %L4 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by the requester</source>
        <translation>
            <numerusform>申請者自身による決裁 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln;</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>（%Ln 件中）、</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) that decided nothing.</source>
        <translation>
            <numerusform>決裁として無効な試行 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of people approved each other&apos;s requests.</source>
        <translation>
            <numerusform>互いの申請を承認した 2 人の組 %Ln 組。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed in Slack after the decision, in what was asked or why it was decided.</source>
        <translation>
            <numerusform>決裁後に申請内容または決裁理由が Slack で変更された記録 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) no longer returned by Slack. Their records and texts are kept here.</source>
        <translation>
            <numerusform>Slack から取得できなくなった申請 %Ln 件。その記録と本文はここに保存されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap touches the period; the table says how far each channel was read.</source>
        <translation>この期間にかかる欠落期間はありません。各チャンネルをどこまで読み取ったかは表のとおりです。</translation>
    </message>
    <message>
        <source>Each channel was read without a gap between its first and its last covered day.</source>
        <translation>どのチャンネルも、取得範囲の最初の日から最後の日まで欠落期間なく読み取りました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in the period: requests of that time may be missing from its figures.</source>
        <translation>
            <numerusform>この期間の欠落期間 %Ln 件: その間の申請は、この期間の数値に含まれていない可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s): requests of that time may be missing from every figure of a period that touches it.</source>
        <translation>
            <numerusform>欠落期間 %Ln 件: その間の申請は、欠落期間にかかる期間のすべての数値に含まれていない可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s) without any time that was read completely.</source>
        <translation>
            <numerusform>完全に読み取った時間がまったくないチャンネル %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No gap in what was read.</source>
        <translation>読み取った範囲に欠落期間はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) in what was read.</source>
        <translation>
            <numerusform>読み取った範囲の欠落期間 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) with all six fields</source>
        <translation>
            <numerusform>6 項目がすべてそろった記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln: agent, type, customer context, decision, reason and both times.</source>
        <translation>
            <numerusform>（%Ln 件中）: 担当者、種類、顧客の状況、決裁、理由、両方の日時。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by a person</source>
        <translation>
            <numerusform>人による決裁 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in less than %Ln second(s) after the request</source>
        <translation>
            <numerusform>（申請から %Ln 秒未満、</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln at a known time.</source>
        <translation>
            <numerusform>日時の分かる %Ln 件中）。</numerusform>
        </translation>
    </message>
    <message>
        <source>at a weekend, on a holiday or outside %1:00 to %2:00</source>
        <translation>（週末、祝日、または %1:00～%2:00 以外、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with</source>
        <translation>
            <numerusform>該当する顧客 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln approved concession(s)</source>
        <translation>
            <numerusform>（承認された特例 %Ln 件以上、</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s).</source>
        <translation>
            <numerusform>%Ln 日以内）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) without an amount</source>
        <translation>
            <numerusform>金額のない承認 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln;</source>
        <comment>approvals</comment>
        <translation>
            <numerusform>（%Ln 件中）。</numerusform>
        </translation>
    </message>
    <message>
        <source>they stand in no sum.</source>
        <translation>どの合計にも含まれません。</translation>
    </message>
    <message>
        <source>Authority of approvers</source>
        <translation>承認者の権限</translation>
    </message>
    <message>
        <source>Self-approval</source>
        <translation>自己承認</translation>
    </message>
    <message>
        <source>Mutual approval</source>
        <translation>相互承認</translation>
    </message>
    <message>
        <source>Edited after the decision</source>
        <translation>決裁後の編集</translation>
    </message>
    <message>
        <source>No longer in Slack</source>
        <translation>Slack に存在しない</translation>
    </message>
    <message>
        <source>Coverage of channels</source>
        <translation>チャンネルの取得範囲</translation>
    </message>
    <message>
        <source>Gaps in the coverage</source>
        <translation>取得範囲の欠落期間</translation>
    </message>
    <message>
        <source>Completeness by month</source>
        <translation>月別の完全性</translation>
    </message>
    <message>
        <source>Completeness by approver</source>
        <translation>承認者別の完全性</translation>
    </message>
    <message>
        <source>Decided within seconds</source>
        <translation>数秒以内の決裁</translation>
    </message>
    <message>
        <source>Decided at odd hours</source>
        <translation>時間外の決裁</translation>
    </message>
    <message>
        <source>Customers approved often</source>
        <translation>承認の多い顧客</translation>
    </message>
    <message>
        <source>Approved without an amount</source>
        <translation>金額のない承認</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限度額</translation>
    </message>
    <message>
        <source>Limit of</source>
        <translation>限度額の対象</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>承認額</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Person A</source>
        <translation>人物 A</translation>
    </message>
    <message>
        <source>Person B</source>
        <translation>人物 B</translation>
    </message>
    <message>
        <source>Of A by B</source>
        <translation>A の申請を B が承認</translation>
    </message>
    <message>
        <source>Of B by A</source>
        <translation>B の申請を A が承認</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集日時</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>First noticed</source>
        <translation>初回検出</translation>
    </message>
    <message>
        <source>Log position</source>
        <translation>ログ位置</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>取得範囲の開始</translation>
    </message>
    <message>
        <source>Covered to</source>
        <translation>取得範囲の終了</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落期間</translation>
    </message>
    <message>
        <source>Oldest message</source>
        <translation>最古のメッセージ</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>最新のメッセージ</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>最終同期</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間数</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Both times</source>
        <translation>両方の日時</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決裁済み</translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation>数秒以内</translation>
    </message>
    <message>
        <source>At odd hours</source>
        <translation>時間外</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Most in the window</source>
        <translation>期間内の最多件数</translation>
    </message>
    <message>
        <source>Without amount</source>
        <translation>金額なし</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>All approvers</source>
        <translation>すべての承認者</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>すべての担当者</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>チーム %1</translation>
    </message>
    <message>
        <source>Own limit</source>
        <comment>of a person</comment>
        <translation>個人の限度額</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, what tells namesakes apart</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>The picture was written to %1.</source>
        <translation>画像を %1 に書き出しました。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
</context>
<context>
    <name>CustomerTexts</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>申請 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved</source>
        <comment>requests</comment>
        <translation>
            <numerusform>承認 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln denied</source>
        <comment>requests</comment>
        <translation>
            <numerusform>却下 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 · approved: %2</source>
        <comment>counts, sums</comment>
        <translation>%1 · 承認額: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>flag, number of records</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>承認総額</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申請日時</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>agent unknown</source>
        <translation>担当者不明</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未決裁</translation>
    </message>
    <message>
        <source>approver unknown</source>
        <translation>承認者不明</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>first day of a span over several years</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span over several years</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of a span within one month</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span within one month</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of a span within one year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span within one year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a span of days</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of a known year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, short</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>DecisionParts</name>
    <message>
        <source>reply of %1, %2</source>
        <comment>author, time</comment>
        <translation>%1 の返信、%2</translation>
    </message>
    <message>
        <source>request, posted by %1, %2</source>
        <comment>author, time</comment>
        <translation>%1 が投稿した申請、%2</translation>
    </message>
    <message>
        <source>%1, a version before it was edited</source>
        <translation>%1、編集前のバージョン</translation>
    </message>
    <message>
        <source>Read from the message itself (%1)</source>
        <translation>メッセージ自体から読み取り（%1）</translation>
    </message>
    <message>
        <source>Read from “%1” (%2)</source>
        <comment>words, message</comment>
        <translation>「%1」から読み取り（%2）</translation>
    </message>
    <message>
        <source>Corrected by hand, see below</source>
        <translation>手動で訂正（下記参照）</translation>
    </message>
    <message>
        <source>%1, written as “%2”</source>
        <comment>type</comment>
        <translation>%1、原文は「%2」</translation>
    </message>
    <message>
        <source>no amount named</source>
        <translation>金額の記載なし</translation>
    </message>
    <message>
        <source>%1 asked for, %2 approved</source>
        <comment>amounts</comment>
        <translation>申請額 %1、承認額 %2</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>time</comment>
        <translation>申請 %1</translation>
    </message>
    <message>
        <source>asked %1, decided %2</source>
        <comment>times</comment>
        <translation>申請 %1、決裁 %2</translation>
    </message>
    <message>
        <source>%1, via %2</source>
        <comment>decision, means</comment>
        <translation>%1（決裁方法: %2）</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>リアクション: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>entries of the log</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>In Slack</source>
        <translation>Slack のリンク</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), oldest first</source>
        <translation>
            <numerusform>メッセージ %Ln 件、古い順</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in Slack</source>
        <translation>Slack に存在しない</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of the thread are left out, so that this is one page; long ones end with “…”. The ledger has all of them.</source>
        <translation>
            <numerusform>1 ページに収めるため、スレッドのメッセージ %Ln 件を省略しています。長いものは末尾が「…」です。台帳にはすべてあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, in the ledger</source>
        <comment>events</comment>
        <translation>
            <numerusform>ほか %Ln 件は台帳に記載</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions and corrections</source>
        <translation>バージョンと訂正</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) seen; # is the entry of the log</source>
        <translation>
            <numerusform>取得したバージョン %Ln 件、# はログのエントリ</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>ログのエントリ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>The log is tamper-evident: each version that was seen is an entry of it, and its root changes when any of them does. An evidence package proves an entry without the program.</source>
        <translation>ログは改変を検出できます。取得した各バージョンがログのエントリであり、どれか 1 つでも変わるとルートが変わります。証拠パッケージを使うと、このプログラムなしでエントリを証明できます。</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>Open ledger</source>
        <translation>台帳を開く</translation>
    </message>
    <message>
        <source>Precedent ledgers (*.precedent);;All files (*)</source>
        <translation>Precedent 台帳 (*.precedent);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
</context>
<context>
    <name>DropText</name>
    <message>
        <source>Nothing was imported: this is the sample. Leave it with “Connect Slack”, then drop the export again.</source>
        <translation>何もインポートされませんでした。これはサンプルです。「Slack に接続」でサンプルを終了してから、もう一度エクスポートをドロップしてください。</translation>
    </message>
    <message>
        <source>“%1”: tick the channels to read. Nothing is imported before you press Import, and importing the same again adds nothing.</source>
        <translation>「%1」: 読み取るチャンネルを選択してください。「インポート」を押すまで何もインポートされません。同じものをもう一度インポートしても、何も追加されません。</translation>
    </message>
    <message>
        <source>Nothing was read. Drop one file of this computer at a time.</source>
        <translation>何も読み取られませんでした。このコンピューターのファイルを 1 つずつドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” is a ledger. Opening it closes the one shown now; neither is changed.</source>
        <translation>「%1」は台帳です。開くと、現在表示中の台帳は閉じられます。どちらの台帳も変更されません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>“%1” is no Slack export, slackdump database or ledger. Nothing was read. A CSV of payouts is read under Tools, Reconcile payouts.</source>
        <translation>「%1」は、Slack エクスポート、slackdump データベース、台帳のいずれでもありません。何も読み取られませんでした。支払いの CSV は「ツール」→「支払いの照合」で読み取ります。</translation>
    </message>
</context>
<context>
    <name>EmptyTexts</name>
    <message>
        <source>No decisions yet</source>
        <translation>決裁はまだありません</translation>
    </message>
    <message>
        <source>Read a Slack approvals channel, and every request with its decision, reason and times stands here. Nothing is written to Slack.</source>
        <translation>Slack の承認チャンネルを読み取ると、すべての申請が決裁、理由、日時とともにここに表示されます。Slack には何も書き込みません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>The first decisions appear here as soon as they are read, newest first. You can leave this page; the status bar shows how far it is.</source>
        <translation>最初の決裁は、読み取りしだい新しいものからここに表示されます。このページを離れてもかまいません。進み具合はステータスバーに表示されます。</translation>
    </message>
    <message>
        <source>No decisions in this period</source>
        <translation>この期間の決裁はありません</translation>
    </message>
    <message>
        <source>The ledger has decisions at other times.</source>
        <translation>台帳には、ほかの期間の決裁があります。</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>全期間を表示</translation>
    </message>
    <message>
        <source>No decisions for this filter</source>
        <translation>このフィルターに合う決裁はありません</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>These flags are not evaluated</source>
        <translation>これらのフラグは評価されていません</translation>
    </message>
    <message>
        <source>Limits are set on the Policy page, rules in the preferences.</source>
        <translation>限度額は「ポリシー」ページ、ルールは「環境設定」で設定します。</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>表示できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all time</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>全期間で %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for %1 instead</source>
        <comment>a condition in words</comment>
        <translation>代わりに「%1」で検索</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message>
        <source>Synced until %1.</source>
        <comment>a day</comment>
        <translation>%1 まで同期済みです。</translation>
    </message>
    <message>
        <source>Names are hidden: search by pseudonym, such as “Agent 3”.</source>
        <translation>名前は隠されています。「Agent 3」などの仮名で検索してください。</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>A workbook says when it was made, so its bytes are not those of the first one.</source>
        <translation>ワークブックには作成日時が入るため、バイト列は最初のものと異なります。</translation>
    </message>
    <message>
        <source>The bytes are those of the first export.</source>
        <translation>バイト列は最初のエクスポートと同じです。</translation>
    </message>
    <message>
        <source>The bytes are other ones than those of the first export: the data changed since.</source>
        <translation>バイト列は最初のエクスポートと異なります。その後にデータが変更されました。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Exporting decisions</source>
        <translation>決裁のエクスポート</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>a number and the percent sign, with a no-break space between where it is usual</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>day, time, time zone</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>GuiOptions</name>
    <message>
        <source>the ledger to open</source>
        <translation>開く台帳</translation>
    </message>
    <message>
        <source>open the sample workspace, without network, in a throw-away ledger</source>
        <translation>サンプルのワークスペースを、ネットワークを使わずに一時的な台帳で開く</translation>
    </message>
    <message>
        <source>a window of its own, also when Precedent is open already</source>
        <translation>Precedent がすでに開いていても、別のウィンドウで開く</translation>
    </message>
    <message>
        <source>the page to show</source>
        <translation>表示するページ</translation>
    </message>
    <message>
        <source>the filter to start with</source>
        <translation>起動時に適用するフィルター</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>ライトまたはダーク</translation>
    </message>
    <message>
        <source>the window&apos;s size, for example 1440x900</source>
        <translation>ウィンドウのサイズ（例: 1440x900）</translation>
    </message>
    <message>
        <source>language and formats, for example de_DE</source>
        <translation>言語と書式（例: de_DE）</translation>
    </message>
    <message>
        <source>draw the window to a PNG file as soon as it shows data, and end</source>
        <translation>データが表示されしだいウィンドウを PNG ファイルに描画して終了する</translation>
    </message>
    <message>
        <source>write a PDF report without a window; precedentctl report --help names its options</source>
        <translation>ウィンドウを開かずに PDF レポートを書き出す。オプションは precedentctl report --help を参照</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>この説明</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Only one ledger can be opened.</source>
        <translation>開ける台帳は 1 つだけです。</translation>
    </message>
    <message>
        <source>--sample makes its own ledger and takes no other.</source>
        <translation>--sample は専用の台帳を作成し、ほかの台帳は使いません。</translation>
    </message>
    <message>
        <source>Turns a Slack approvals channel into an audit trail.</source>
        <translation>Slack の承認チャンネルを監査証跡に変えます。</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other; without a space where the language has none</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two parts of an enumeration, with the language&apos;s own comma</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申請日時</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決裁日時</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Agent id</source>
        <translation>担当者 ID</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Type as written</source>
        <translation>種類（原文）</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Approver id</source>
        <translation>承認者 ID</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Customer context</source>
        <translation>顧客の状況</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Slack link</source>
        <translation>Slack リンク</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Request date</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Decided through</source>
        <translation>決裁方法</translation>
    </message>
    <message>
        <source>Decision time from</source>
        <translation>決裁日時の読み取り元</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Edited after decision</source>
        <translation>決裁後の編集</translation>
    </message>
    <message>
        <source>No longer returned by Slack</source>
        <translation>Slack から取得不可</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回取得日時</translation>
    </message>
    <message>
        <source>Corrected fields</source>
        <translation>訂正した項目</translation>
    </message>
    <message>
        <source>Approved amount</source>
        <translation>承認額</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Other than money</source>
        <translation>金銭以外</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Decided not before</source>
        <translation>決裁日時の下限</translation>
    </message>
    <message>
        <source>Decided not after</source>
        <translation>決裁日時の上限</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>前四半期</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去 90 日間</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>過去 365 日間</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>a conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>決裁済み</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>訂正済み</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Comp</source>
        <translation>無償提供</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Off-policy reply</source>
        <translation>ポリシー外の返信</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>決裁待ち</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>あいまい</translation>
    </message>
    <message>
        <source>Deleted in Slack</source>
        <translation>Slack で削除</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集あり</translation>
    </message>
    <message>
        <source>Fast decision</source>
        <translation>即決</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>限度額間近</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>Odd hours</source>
        <translation>時間外</translation>
    </message>
    <message>
        <source>Above usual amount</source>
        <translation>通常より高額</translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation>限度額超過</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再申請</translation>
    </message>
    <message>
        <source>Repeat customer</source>
        <translation>申請の多い顧客</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>決裁変更</translation>
    </message>
    <message>
        <source>Tried to self-approve</source>
        <translation>自己承認の試行</translation>
    </message>
    <message>
        <source>Self-approved</source>
        <translation>自己承認</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Pending too long</source>
        <translation>決裁待ち超過</translation>
    </message>
    <message>
        <source>Might be a request</source>
        <translation>申請の可能性</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>不明な形式</translation>
    </message>
    <message>
        <source>Decision without a request</source>
        <translation>申請のない決裁</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不能</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決裁</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Slack export</source>
        <translation>Slack エクスポート</translation>
    </message>
    <message>
        <source>Slackdump</source>
        <translation>Slackdump</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>%1:00</source>
        <comment>an hour of the day</comment>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are searched for</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>lower</source>
        <comment>how a label stands within a sentence: lower, or as-is</comment>
        <translation>lower</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a condition that excludes</comment>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>すべての決裁</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>new or changed since my last visit</source>
        <translation>前回の利用以降に新着または変更</translation>
    </message>
    <message>
        <source>Time to decision</source>
        <translation>決裁までの時間</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>あるもの</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>automatic sync</comment>
        <translation>オフ(&amp;O)</translation>
    </message>
    <message>
        <source>Every &amp;hour</source>
        <translation>1 時間ごと(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Automatic sync</source>
        <translation>自動同期(&amp;A)</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>自動同期</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>決裁(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>同期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
</context>
<context>
    <name>MovedText</name>
    <message>
        <source>%1 goes on under its new id.</source>
        <translation>%1 を新しい ID で継続します。</translation>
    </message>
    <message>
        <source>The former %1 is no longer followed; its records stay.</source>
        <translation>以前の %1 は同期対象から外れます。記録は残ります。</translation>
    </message>
    <message>
        <source>Slack shows %1 under another id, with the same newest messages. Is it the channel that you followed?</source>
        <translation>Slack で %1 が別の ID で表示されていますが、最新のメッセージは同じです。同期対象のチャンネルと同じものですか？</translation>
    </message>
    <message>
        <source>Same channel</source>
        <translation>同じチャンネル</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>別のチャンネル</translation>
    </message>
</context>
<context>
    <name>OverviewCharts</name>
    <message>
        <source>Exceptions by type per day</source>
        <translation>種類別の例外（日別）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Exceptions by type per week</source>
        <translation>種類別の例外（週別）</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Exceptions by type per month</source>
        <translation>月別・種類別の例外</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>its first day</comment>
        <translation>%1からの週</translation>
    </message>
    <message>
        <source>When requests arrive</source>
        <translation>申請の多い時間帯</translation>
    </message>
</context>
<context>
    <name>PolicyTexts</name>
    <message>
        <source>over %1</source>
        <comment>an amount</comment>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount</comment>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>over %1 up to %2</source>
        <comment>amounts</comment>
        <translation>%1 超 %2 以下</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <comment>a figure, number of cases</comment>
        <translation>%1、n=%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>requests</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count of all, share</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Recorded requests above the threshold and within today&apos;s limit.</source>
        <translation>しきい値を超え、現在の限度額以内の、記録された申請。</translation>
    </message>
    <message>
        <source>Requests above today&apos;s limit and up to the threshold, of all with an amount in this currency.</source>
        <translation>現在の限度額を超え、しきい値以下の申請。母数はこの通貨の金額がある全申請。</translation>
    </message>
    <message>
        <source>No request has an amount</source>
        <translation>金額のある申請はありません</translation>
    </message>
    <message>
        <source>Requests by amount in %1</source>
        <comment>a currency</comment>
        <translation>金額別の申請（%1）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決裁</translation>
    </message>
    <message>
        <source>As today: agents decide up to %1</source>
        <comment>an amount</comment>
        <translation>現状: 担当者は %1 まで決裁</translation>
    </message>
    <message>
        <source>If agents could decide up to %1</source>
        <comment>an amount</comment>
        <translation>担当者が %1 まで決裁できる場合</translation>
    </message>
    <message>
        <source>If agents could decide only up to %1</source>
        <comment>an amount</comment>
        <translation>担当者が %1 までしか決裁できない場合</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count, sum</comment>
        <translation>%1 件（%2）</translation>
    </message>
    <message>
        <source>Waiting that came with them</source>
        <translation>それに伴った待ち時間</translation>
    </message>
    <message>
        <source>Waiting removed</source>
        <translation>なくなる待ち時間</translation>
    </message>
    <message>
        <source>Time from request to decision, added up over the decisions with both times.</source>
        <translation>申請から決裁までの時間を、両方の日時がある決裁について合計したもの。</translation>
    </message>
    <message>
        <source>Had been approved</source>
        <translation>承認されたもの</translation>
    </message>
    <message>
        <source>With the value that was granted.</source>
        <translation>承認総額とともに。</translation>
    </message>
    <message>
        <source>Had been denied</source>
        <translation>却下されたもの</translation>
    </message>
    <message>
        <source>The value at risk: what was asked for and denied.</source>
        <translation>リスク額: 申請されて却下された金額。</translation>
    </message>
    <message>
        <source>Same decision as today</source>
        <translation>現在と同じ決裁</translation>
    </message>
    <message>
        <source>Share approved of those decided, with Wilson&apos;s 95% interval; from 5 decisions on.</source>
        <translation>決裁済みに占める承認の割合と、ウィルソンの 95% 区間。5 件以上の場合に表示します。</translation>
    </message>
    <message>
        <source>Pending, withdrawn or expired.</source>
        <translation>決裁待ち、取り下げ、期限切れ。</translation>
    </message>
    <message>
        <source>All other requests with an amount in this currency.</source>
        <translation>この通貨の金額がある、その他すべての申請。</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>金額なし</translation>
    </message>
    <message>
        <source>Not compared: there is no amount to hold against a limit.</source>
        <translation>比較対象外: 限度額と比べる金額がありません。</translation>
    </message>
    <message>
        <source>In other currencies</source>
        <translation>ほかの通貨</translation>
    </message>
    <message>
        <source>Not compared: choose the currency to see them.</source>
        <translation>比較対象外: 通貨を選択すると表示されます。</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>a share, from, to</comment>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>Up to %1, nine of ten requests are approved, even at the lower end of the 95% interval.</source>
        <comment>an amount</comment>
        <translation>%1 までは、95% 区間の下限でも 10 件中 9 件の申請が承認されています。</translation>
    </message>
    <message>
        <source>Nowhere are nine of ten requests approved at the lower end of the 95% interval.</source>
        <translation>95% 区間の下限で 10 件中 9 件の申請が承認される範囲はありません。</translation>
    </message>
    <message>
        <source>Needing approval again</source>
        <translation>再び承認が必要になる申請</translation>
    </message>
    <message>
        <source>No longer needing approval</source>
        <translation>承認が不要になる申請</translation>
    </message>
    <message>
        <source>As today</source>
        <translation>現在どおり</translation>
    </message>
    <message>
        <source>No request has an amount.</source>
        <translation>金額のある申請はありません。</translation>
    </message>
    <message>
        <source>Of the requests over %1 up to %2, nine of ten are approved, even at the lower end of the 95% interval.</source>
        <comment>amounts</comment>
        <translation>%1 を超え %2 までの申請は、95% 区間の下限でも 10 件中 9 件が承認されています。</translation>
    </message>
    <message>
        <source>Recorded requests only: what nobody asked for is not known.</source>
        <translation>記録された申請のみの結果です。申請されなかったものは分かりません。</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Open a web address</source>
        <translation>Web アドレスを開く</translation>
    </message>
    <message>
        <source>This address is not Slack&apos;s:</source>
        <translation>このアドレスは Slack のものではありません:</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>No browser opened this address. Copy it and open it yourself:</source>
        <translation>ブラウザーでこのアドレスを開けませんでした。コピーしてご自分で開いてください:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>Matched</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>金額相違</translation>
    </message>
    <message>
        <source>Paid without approval</source>
        <translation>承認なしの支払い</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Approved, not paid</source>
        <translation>承認済み・未払い</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>期限前</translation>
    </message>
    <message>
        <source>Before the file begins</source>
        <translation>ファイルの開始前</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>日/月/年</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>月/日/年</translation>
    </message>
    <message>
        <source>year/month/day</source>
        <translation>年/月/日</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>表記どおり</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>小数点はピリオド</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>小数点はコンマ</translation>
    </message>
    <message>
        <source>decimal mark not known</source>
        <translation>小数点は不明</translation>
    </message>
    <message>
        <source>amounts above zero are payouts</source>
        <translation>正の金額が支払い</translation>
    </message>
    <message>
        <source>amounts below zero are payouts</source>
        <translation>負の金額が支払い</translation>
    </message>
    <message>
        <source>all amounts are payouts</source>
        <translation>すべての金額が支払い</translation>
    </message>
    <message>
        <source>not known which amounts are payouts</source>
        <translation>どの金額が支払いか不明</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>separator</comment>
        <translation>タブ</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>%1 区切り</translation>
    </message>
    <message>
        <source>dates %1</source>
        <comment>order of day, month, year</comment>
        <translation>日付は%1</translation>
    </message>
    <message>
        <source>%1 where no currency is said</source>
        <translation>通貨の記載がない場合は %1</translation>
    </message>
    <message>
        <source>The amount is no figure.</source>
        <translation>金額が数値ではありません。</translation>
    </message>
    <message>
        <source>The amount could have thousands or decimals.</source>
        <translation>金額の区切りが、桁区切りとも小数点とも読めます。</translation>
    </message>
    <message>
        <source>The amount does not fit the decimal mark.</source>
        <translation>金額が小数点の指定と合いません。</translation>
    </message>
    <message>
        <source>The amount has more decimals than its currency.</source>
        <translation>金額の小数の桁数が、通貨の桁数を超えています。</translation>
    </message>
    <message>
        <source>The amount is larger than any payout.</source>
        <translation>金額が、支払いとしてありえないほど大きくなっています。</translation>
    </message>
    <message>
        <source>The row says no currency.</source>
        <translation>行に通貨の記載がありません。</translation>
    </message>
    <message>
        <source>The currency is not known.</source>
        <translation>不明な通貨です。</translation>
    </message>
    <message>
        <source>Several currencies use this sign.</source>
        <translation>この記号を使う通貨が複数あります。</translation>
    </message>
    <message>
        <source>The amount&apos;s sign and the currency do not go together.</source>
        <translation>金額の記号と通貨が合いません。</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>行に金額がありません。</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>行に日付がありません。</translation>
    </message>
    <message>
        <source>The date cannot be read, or there is no such day.</source>
        <translation>日付を読み取れないか、存在しない日付です。</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>行のセルの数が見出しの数より多くなっています。</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>閉じる引用符の後に文字が続いています。</translation>
    </message>
    <message>
        <source>A line above the headings.</source>
        <translation>見出しより上の行です。</translation>
    </message>
    <message>
        <source>A row of totals; it is not counted again.</source>
        <translation>合計の行です。重ねて数えません。</translation>
    </message>
    <message>
        <source>Money that goes the other way, no payout.</source>
        <translation>逆方向のお金で、支払いではありません。</translation>
    </message>
    <message>
        <source>The amount is zero.</source>
        <translation>金額がゼロです。</translation>
    </message>
    <message>
        <source>names the decision</source>
        <translation>決裁を明記</translation>
    </message>
    <message>
        <source>same conversation</source>
        <translation>会話が同じ</translation>
    </message>
    <message>
        <source>same customer</source>
        <translation>顧客が同じ</translation>
    </message>
    <message>
        <source>very likely the same customer</source>
        <translation>顧客がほぼ確実に同じ</translation>
    </message>
    <message>
        <source>Another payout has paid this approval of %1: %2.</source>
        <translation>%1 のこの承認には、別の支払いが対応しています: %2。</translation>
    </message>
    <message>
        <source>%1 since %2, not approved: %3.</source>
        <comment>decision, date, what</comment>
        <translation>%2 から%1で、承認されていません: %3。</translation>
    </message>
    <message>
        <source>Denied on %1: %2.</source>
        <translation>%1 に却下: %2。</translation>
    </message>
    <message>
        <source>Approved on %1 without an amount: %2.</source>
        <translation>%1 に金額なしで承認: %2。</translation>
    </message>
    <message>
        <source>Approved on %1 in another currency: %2.</source>
        <translation>%1 に別の通貨で承認: %2。</translation>
    </message>
    <message>
        <source>Approved on %1, too far from the payout&apos;s day: %2.</source>
        <translation>%1 に承認。支払日から離れすぎています: %2。</translation>
    </message>
    <message>
        <source>Approved on %1 with another amount: %2.</source>
        <translation>%1 に別の金額で承認: %2。</translation>
    </message>
    <message>
        <source>Approved on %1, but left out by the filter: %2.</source>
        <translation>%1 に承認。フィルターで除外されています: %2。</translation>
    </message>
    <message>
        <source>Nothing names it, but amount and days fit the approval of %1: %2.</source>
        <translation>決裁を示すものはありませんが、金額と日付が %1 の承認に合います: %2。</translation>
    </message>
    <message>
        <source>Paid %1 too much: %2.</source>
        <comment>amount, tie</comment>
        <translation>%1 多く支払われています: %2。</translation>
    </message>
    <message>
        <source>Paid %1 too little: %2.</source>
        <comment>amount, tie</comment>
        <translation>支払いが %1 不足しています: %2。</translation>
    </message>
    <message>
        <source>One of several payouts that add up to the approval: %1.</source>
        <translation>合計が承認額になる複数の支払いの 1 つ: %1。</translation>
    </message>
    <message>
        <source>One payout for several approvals: %1.</source>
        <translation>複数の承認に対する 1 件の支払い: %1。</translation>
    </message>
    <message>
        <source>Same amount, %1.</source>
        <translation>同額、%1。</translation>
    </message>
    <message>
        <source>No decision is known for it.</source>
        <translation>対応する決裁が見つかりません。</translation>
    </message>
    <message>
        <source>No payout fits it, and its time is over.</source>
        <translation>合う支払いがなく、支払期間は過ぎています。</translation>
    </message>
    <message>
        <source>May still be paid after the file&apos;s last day.</source>
        <translation>ファイルの最終日より後に支払われる可能性があります。</translation>
    </message>
    <message>
        <source>May have been paid before the file&apos;s first day.</source>
        <translation>ファイルの最初の日より前に支払われた可能性があります。</translation>
    </message>
    <message>
        <source>Approved, of types that are not paid out: %1 · %2</source>
        <comment>count, sums</comment>
        <translation>承認済み（支払いのない種別）: %1 件 · %2</translation>
    </message>
</context>
<context>
    <name>ReconcileWork</name>
    <message>
        <source>The result was written to %1.</source>
        <comment>file</comment>
        <translation>結果を %1 に書き出しました。</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>A report is of one agent, one period or one record.</source>
        <translation>レポートの対象は、担当者 1 人、期間 1 つ、記録 1 件のいずれかです。</translation>
    </message>
</context>
<context>
    <name>ReportRun</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Choose a decision or an agent first</source>
        <translation>先に決裁または担当者を選択してください</translation>
    </message>
    <message>
        <source>Making a report</source>
        <translation>レポートの作成</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <comment>a report</comment>
        <translation>印刷: %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Report of %Ln page(s) written to %1</source>
        <comment>file</comment>
        <translation>
            <numerusform>%Ln ページのレポートを %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on this decision as PDF</source>
        <translation>この決裁の PDF レポート</translation>
    </message>
    <message>
        <source>Report on this agent as PDF</source>
        <translation>この担当者の PDF レポート</translation>
    </message>
    <message>
        <source>Report on this period as PDF</source>
        <translation>この期間の PDF レポート</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are.</source>
        <translation>
            <numerusform>リーガルホールド中の記録 %Ln 件は、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever; nothing is erased by age.</source>
        <translation>無期限。経過期間による消去は行いません。</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln month(s); each sync erases what is older.</source>
        <translation>
            <numerusform>%Ln か月。それより古いものは同期のたびに消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln month(s); what is older is erased when you say so.</source>
        <translation>
            <numerusform>%Ln か月。それより古いものは、指示したときに消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from before %1 are due.</source>
        <translation>
            <numerusform>%1 より前の記録 %Ln 件が消去の対象です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from before %1 keep only their skeleton now, by the retention rule.</source>
        <translation>
            <numerusform>%1 より前の記録 %Ln 件は、保存期間のルールにより骨格情報だけになりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compacting the file afterwards takes up to %1 beside it and %2 for temporary files while it runs.</source>
        <translation>この後のファイルの最適化では、実行中、ファイルと同じ場所に最大 %1、一時ファイル用に %2 の容量を使います。</translation>
    </message>
    <message>
        <source>There is not so much room: what is erased goes, but traces stay in the file.</source>
        <translation>空き容量が足りません。消去の対象は消えますが、ファイルに痕跡が残ります。</translation>
    </message>
    <message>
        <source>What was erased is in no row any more; traces can be left in the file until the same is run again.</source>
        <translation>消去した内容はどの行にもありません。同じ処理をもう一度実行するまで、ファイルに痕跡が残る可能性があります。</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>同期対象外</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>同期対象</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>nothing complete yet</source>
        <translation>完全に読み取った日はまだありません</translation>
    </message>
    <message>
        <source>none</source>
        <comment>gaps</comment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>欠落期間 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>synced</comment>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>欠落期間: %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>最終同期</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>取得範囲</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落期間</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Up to</source>
        <comment>days</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>%1 時点</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <comment>time never synced</comment>
        <translation>
            <numerusform>欠落期間 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>synced just now</source>
        <translation>たった今同期</translation>
    </message>
    <message>
        <source>synced %1 ago</source>
        <comment>duration</comment>
        <translation>%1前に同期</translation>
    </message>
    <message>
        <source>No channel followed yet</source>
        <translation>同期対象のチャンネルはまだありません</translation>
    </message>
    <message>
        <source>covers %1</source>
        <comment>days</comment>
        <translation>取得範囲 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <comment>in the ledger</comment>
        <translation>
            <numerusform>決裁 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in view</source>
        <translation>表示中 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, total</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>duration</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>not read to the end yet</source>
        <comment>a channel during or after a first sync that was stopped</comment>
        <translation>まだ最後まで読み取っていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <comment>time never synced, beside a channel&apos;s name: as short as can be</comment>
        <translation>
            <numerusform>欠落 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>sums</comment>
        <translation>申請額 %1</translation>
    </message>
    <message>
        <source>read so far: %1</source>
        <comment>days</comment>
        <translation>これまでに読み取り: %1</translation>
    </message>
    <message>
        <source>unfinished</source>
        <comment>a channel in a first sync; beside its name</comment>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>Sureness</name>
    <message>
        <source>certain</source>
        <comment>how sure a reading is</comment>
        <translation>確実</translation>
    </message>
    <message>
        <source>by name alone</source>
        <comment>how sure a reading is</comment>
        <translation>名前のみ</translation>
    </message>
    <message>
        <source>from running text</source>
        <comment>how sure a reading is</comment>
        <translation>文章から</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Reading people</source>
        <translation>メンバーを読み取り中</translation>
    </message>
    <message>
        <source>Reading threads</source>
        <translation>スレッドを読み取り中</translation>
    </message>
    <message>
        <source>Waiting as Slack asked</source>
        <translation>Slack の要求により待機中</translation>
    </message>
    <message>
        <source>Reading back to %1</source>
        <comment>date</comment>
        <translation>%1 までさかのぼって読み取り中</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>メッセージを読み取り中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channels, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>new messages, changed messages</comment>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <comment>result of a sync</comment>
        <translation>
            <numerusform>新しいメッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>messages, result of a sync</comment>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is kept for this session only.</source>
        <translation>トークンの保存は今回のセッションのみです。</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>初回同期</translation>
    </message>
    <message>
        <source>The Slack token is not in the keychain. Paste it to sync.</source>
        <translation>Slack トークンがキーチェーンにありません。同期するには貼り付けてください。</translation>
    </message>
    <message>
        <source>Slack gives this app 15 messages a page and one page a minute, as it does to apps that are shared outside its Marketplace. Nothing is lost, it only takes longer; an internal app of your own workspace reads at full speed.</source>
        <translation>Slack はこのアプリに、1 ページあたり 15 件、1 分に 1 ページの速度でメッセージを渡します。Slack Marketplace 以外で配布されたアプリと同じ扱いです。失われるものはなく、時間がかかるだけです。自分のワークスペースの内部アプリなら、通常の速度で読み取れます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) could not be read as messages and were passed over; everything else is in the ledger. Compare the source&apos;s message counts, and import it from a fresh copy if messages are missing.</source>
        <translation>
            <numerusform>%Ln 個のオブジェクトはメッセージとして読み取れず、スキップされました。それ以外はすべて台帳に入っています。取得元のメッセージ数と比べ、足りないメッセージがあれば、新しいコピーからインポートしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer returned by Slack (retention rule)</source>
        <translation>Slack から取得できなくなった（保存期間のルール）</translation>
    </message>
    <message>
        <source>no longer returned by Slack (hidden by its plan)</source>
        <translation>Slack から取得できなくなった（プランにより非表示）</translation>
    </message>
    <message>
        <source>no longer returned by Slack (retention rule, or deleted by hand)</source>
        <translation>Slack から取得できなくなった（保存期間のルール、または手動で削除）</translation>
    </message>
    <message>
        <source>returned by Slack again</source>
        <translation>Slack から再び取得できるようになった</translation>
    </message>
</context>
<context>
    <name>SyncedDays</name>
    <message>
        <source>#%1 %2</source>
        <comment>a channel, days</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Not read, so missing here: %1</source>
        <comment>channels with days</comment>
        <translation>未読み取りのため、ここに含まれません: %1</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>The table was written to %1.</source>
        <translation>表を %1 に書き出しました。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel ワークブック (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV（Excel 用） (*.csv)</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>表をエクスポート</translation>
    </message>
</context>
<context>
    <name>TaughtText</name>
    <message>
        <source>last line</source>
        <translation>最後の行</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>last part</source>
        <translation>最後の部分</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>%1 番目の部分</translation>
    </message>
    <message>
        <source>last person mentioned</source>
        <translation>最後にメンションされた人</translation>
    </message>
    <message>
        <source>person mentioned first</source>
        <translation>最初にメンションされた人</translation>
    </message>
    <message>
        <source>person mentioned, number %1</source>
        <translation>%1 番目にメンションされた人</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>常に「%1」</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>「%1」の後</translation>
    </message>
    <message>
        <source>below “%1”</source>
        <translation>「%1」の下</translation>
    </message>
    <message>
        <source>found in the text</source>
        <translation>本文中</translation>
    </message>
    <message>
        <source>who sent the form</source>
        <translation>フォームの送信者</translation>
    </message>
    <message>
        <source>who sent the message</source>
        <translation>メッセージの送信者</translation>
    </message>
    <message numerus="yes">
        <source>Matches %Ln message(s)</source>
        <translation>
            <numerusform>該当するメッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complete</source>
        <comment>records</comment>
        <translation>
            <numerusform>完全 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reason</source>
        <comment>records</comment>
        <translation>
            <numerusform>理由なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <comment>records</comment>
        <translation>
            <numerusform>未決裁 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <comment>records</comment>
        <translation>
            <numerusform>不完全 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>新しい記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) fewer</source>
        <translation>
            <numerusform>なくなる記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The format “%1” is in force, in version %2.</source>
        <translation>形式「%1」のバージョン %2 が有効になりました。</translation>
    </message>
    <message>
        <source>%1 was in force already, in version %2.</source>
        <translation>%1 はすでにバージョン %2 で有効です。</translation>
    </message>
    <message>
        <source>The format “%1” is in force no more.</source>
        <translation>形式「%1」は無効になりました。</translation>
    </message>
    <message numerus="yes">
        <source>the next sync reads the other %Ln message(s)</source>
        <translation>
            <numerusform>残りのメッセージ %Ln 件は次の同期で読み取ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read differently now</source>
        <translation>
            <numerusform>読み取り結果が変わった記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what was read again, what will be</comment>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new</source>
        <translation>
            <numerusform>%Ln 件の新しい記録</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyText</name>
    <message>
        <source>The ledger is unaltered: %1 log entries and %2 records were checked.</source>
        <translation>台帳は改変されていません。ログのエントリ %1 件と記録 %2 件を確認しました。</translation>
    </message>
    <message>
        <source>Precedent did not end properly the last time.</source>
        <translation>Precedent は前回、正常に終了しませんでした。</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>診断情報を保存…</translation>
    </message>
    <message>
        <source>Checking the ledger</source>
        <translation>台帳の検証</translation>
    </message>
    <message>
        <source>Tools, Verify ledger checks that nothing was harmed.</source>
        <translation>「ツール」→「台帳を検証」で、破損がないことを確認できます。</translation>
    </message>
    <message>
        <source>What it had saved is kept; the ledger is being checked.</source>
        <translation>保存済みの内容は残っています。台帳を確認しています。</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost.</source>
        <translation>保存済みの内容は失われていません。</translation>
    </message>
    <message>
        <source>The ledger was not checked to its end; Tools, Verify ledger does it.</source>
        <translation>台帳の検証は途中で終わりました。「ツール」→「台帳を検証」で最後まで確認できます。</translation>
    </message>
    <message>
        <source>The check of the ledger found what is said here.</source>
        <translation>台帳の確認で、次の内容が見つかりました。</translation>
    </message>
</context>
<context>
    <name>ViewCommand</name>
    <message>
        <source>save view “%1”</source>
        <translation>ビュー「%1」を保存</translation>
    </message>
    <message>
        <source>remove view “%1”</source>
        <translation>ビュー「%1」を削除</translation>
    </message>
    <message>
        <source>rename view “%1”</source>
        <translation>ビュー「%1」の名前を変更</translation>
    </message>
    <message>
        <source>open with no view</source>
        <translation>ビューなしで開く</translation>
    </message>
    <message>
        <source>open with view “%1”</source>
        <translation>ビュー「%1」で開く</translation>
    </message>
</context>
<context>
    <name>WindowStart</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>approvals above the approver&apos;s limit</source>
        <translation>承認者の限度額を超えた承認</translation>
    </message>
    <message>
        <source>self-approval, and people who approve each other</source>
        <translation>自己承認と、互いに承認し合っている人</translation>
    </message>
    <message>
        <source>what was changed in Slack after the decision</source>
        <translation>決裁後に Slack で変更された内容</translation>
    </message>
    <message>
        <source>requests that Slack returns no more</source>
        <translation>Slack から取得できなくなった申請</translation>
    </message>
    <message>
        <source>what of each channel was read completely</source>
        <translation>各チャンネルの完全に読み取った範囲</translation>
    </message>
    <message>
        <source>the six fields by month and by approver</source>
        <translation>月別・承認者別の 6 項目</translation>
    </message>
    <message>
        <source>decisions within seconds and at odd hours, by approver</source>
        <translation>承認者別の、数秒以内の決裁と時間外の決裁</translation>
    </message>
    <message>
        <source>customers approved often, and approvals without amount</source>
        <translation>承認の多い顧客と、金額のない承認</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) drawn</source>
        <translation>
            <numerusform>抽出した記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>how many records to draw</source>
        <translation>抽出する記録の件数</translation>
    </message>
    <message>
        <source>any text; the same one draws the same records</source>
        <translation>任意の文字列。同じ文字列なら同じ記録を抽出する</translation>
    </message>
    <message>
        <source>draw from each type or amount band by its share</source>
        <translation>種類または金額帯ごとに、割合に応じて抽出する</translation>
    </message>
    <message>
        <source>write the sheet as CSV; - is the standard output</source>
        <translation>シートを CSV で書き出す。- は標準出力</translation>
    </message>
    <message>
        <source>draw a random sample that anyone can draw again</source>
        <translation>誰でも再現できる無作為標本を抽出する</translation>
    </message>
    <message>
        <source>The ledger was copied to %1</source>
        <translation>台帳を %1 にコピーしました</translation>
    </message>
    <message>
        <source>write a checked copy of the ledger</source>
        <translation>確認済みの台帳のコピーを書き出す</translation>
    </message>
    <message>
        <source>private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>the app is not in it</source>
        <translation>アプリが未参加</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>CHANNEL</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>list the channels that the token can see</source>
        <translation>トークンで見えるチャンネルを一覧表示する</translation>
    </message>
    <message>
        <source>an ISO 4217 code, for example NOK</source>
        <translation>ISO 4217 コード（例: NOK）</translation>
    </message>
    <message>
        <source>followed: %1</source>
        <translation>同期対象: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>approvers: %1</source>
        <translation>承認者: %1</translation>
    </message>
    <message>
        <source>anyone but the requester</source>
        <translation>申請者以外の全員</translation>
    </message>
    <message>
        <source>default currency: %1</source>
        <translation>既定の通貨: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>formats: %1</source>
        <translation>形式: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>the new id before it, for example C0123456789</source>
        <translation>その前に新しい ID（例: C0123456789）</translation>
    </message>
    <message>
        <source>settings of one channel</source>
        <translation>1 つのチャンネルの設定</translation>
    </message>
    <message>
        <source>who may decide; repeatable; default: anyone but the requester</source>
        <translation>決裁できる人。繰り返し指定可。既定: 申請者以外の全員</translation>
    </message>
    <message>
        <source>what a bare $ or kr means</source>
        <translation>$ や kr だけの場合の通貨</translation>
    </message>
    <message>
        <source>a format to try; repeatable; default: all</source>
        <translation>試す形式。繰り返し指定可。既定: すべて</translation>
    </message>
    <message>
        <source>CHANNEL is the new id of this channel, which goes on</source>
        <translation>CHANNEL はこのチャンネルの新しい ID であり、引き続き同期する</translation>
    </message>
    <message>
        <source>leave it out of later syncs; nothing is deleted</source>
        <translation>以後の同期から外す。何も削除しない</translation>
    </message>
    <message>
        <source>the ledger; default: ledger.precedent of this user</source>
        <translation>台帳。既定: このユーザーの ledger.precedent</translation>
    </message>
    <message>
        <source>IANA time zone; default: the ledger&apos;s reporting zone</source>
        <translation>IANA タイムゾーン。既定: 台帳の集計タイムゾーン</translation>
    </message>
    <message>
        <source>language and how numbers are written, for example de_DE; default: C</source>
        <translation>言語と数値の表記。例: de_DE。既定値: C</translation>
    </message>
    <message>
        <source>a fixed present, ISO 8601 (also PRECEDENT_NOW)</source>
        <translation>現在時刻を固定する。ISO 8601（PRECEDENT_NOW でも指定可）</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>JSON オブジェクトを 1 つ出力する</translation>
    </message>
    <message>
        <source>progress as one JSON object a line, on stderr</source>
        <translation>進行状況を 1 行 1 JSON オブジェクトで stderr に出力する</translation>
    </message>
    <message>
        <source>how long to wait for another job; default: 0</source>
        <translation>ほかの処理を待つ時間。既定: 0</translation>
    </message>
    <message>
        <source>never wait for somebody to type</source>
        <translation>入力を待たない</translation>
    </message>
    <message>
        <source>say nothing but errors</source>
        <translation>エラー以外は表示しない</translation>
    </message>
    <message>
        <source>say more</source>
        <translation>詳しく表示する</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>このヘルプを表示する</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>%1 records and %2 unread messages in %3</source>
        <translation>記録 %1 件、未読み取りのメッセージ %2 件（%3）</translation>
    </message>
    <message>
        <source>fill a new ledger with a fictional workspace</source>
        <translation>新しい台帳に架空のワークスペースを入れる</translation>
    </message>
    <message>
        <source>how many records; default: 1200</source>
        <translation>記録の件数。既定: 1200</translation>
    </message>
    <message>
        <source>same seed, same content; default: 1</source>
        <translation>シードが同じなら内容も同じ。既定: 1</translation>
    </message>
    <message>
        <source>last day; default: 2026-10-31</source>
        <translation>最終日。既定: 2026-10-31</translation>
    </message>
    <message>
        <source>how many months; default: 12</source>
        <translation>月数。既定: 12</translation>
    </message>
    <message>
        <source>Saved to %1; this is everything in it:</source>
        <translation>%1 に保存しました。内容はこれですべてです:</translation>
    </message>
    <message>
        <source>show, and with -o save, what helps to find a fault; no messages, names, tokens</source>
        <translation>不具合の調査に役立つ情報を表示し、-o を付けると保存する。メッセージ、名前、トークンは含まない</translation>
    </message>
    <message>
        <source>the ZIP file to write</source>
        <translation>書き出す ZIP ファイル</translation>
    </message>
    <message>
        <source>person or customer, where a name is both</source>
        <translation>person または customer。名前が個人と顧客の両方に該当する場合に指定する</translation>
    </message>
    <message>
        <source>erase what somebody wrote and their name, or what is about a customer</source>
        <translation>個人が書いた内容とその名前、または顧客に関する内容を消去する</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would keep only their skeleton</source>
        <translation>
            <numerusform>骨格情報だけになる記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton</source>
        <translation>
            <numerusform>骨格情報だけになった記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) would be erased, or the names in them</source>
        <translation>
            <numerusform>本文または文中の名前が消去されるメッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were erased, or the names in them</source>
        <translation>
            <numerusform>本文または文中の名前が消去されたメッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are:</source>
        <translation>
            <numerusform>リーガルホールド中のため、そのまま残る記録 %Ln 件:</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy of the ledger was made before and still holds it: %1</source>
        <translation>この台帳のコピーは消去前に作成され、まだその内容を含んでいます: %1</translation>
    </message>
    <message>
        <source>Called from now on: %1</source>
        <translation>今後の表記: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) of an earlier version name them in the filter that the log keeps; it cannot be taken out of the log.</source>
        <translation>
            <numerusform>以前のバージョンのエクスポート %Ln 件は、ログに残るフィルターにその名前を含んでいます。ログから取り除くことはできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>only tell what would be erased, and what is on hold</source>
        <translation>消去される内容とホールド中の内容を表示するだけで、消去しない</translation>
    </message>
    <message>
        <source>erase; it cannot be undone</source>
        <translation>消去する。元に戻せない</translation>
    </message>
    <message>
        <source>why, as the log keeps it; without any name</source>
        <translation>ログに残る理由。名前は書かない</translation>
    </message>
    <message>
        <source>The checkpoint in it is not signed.</source>
        <translation>含まれるチェックポイントは署名されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %Ln record(s) written</source>
        <translation>
            <numerusform>記録 %Ln 件の証拠を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>where to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>pack a record, or the filtered ones, with proofs that outsiders can check</source>
        <translation>1 件の記録、またはフィルターに合う記録を、外部の人が確認できる証明とともにまとめる</translation>
    </message>
    <message>
        <source>A spreadsheet shows only the first 1,048,575 of these rows; --split writes more files, --format xlsx more sheets.</source>
        <translation>表計算ソフトに表示されるのは、このうち最初の 1,048,575 行だけです。--split で複数のファイルに、--format xlsx で複数のシートに分けて書き出せます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than Excel can hold and were cut; the sheet About counts them.</source>
        <translation>
            <numerusform>%Ln 個のセルは Excel の上限より長いため切り詰めました。件数は「About」シートにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is whole, but the ledger&apos;s log does not tell of it: %1</source>
        <translation>ファイルは完全ですが、台帳のログには記載されていません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln 行を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>where to; - is the standard output</source>
        <translation>書き出し先。- は標準出力</translation>
    </message>
    <message>
        <source>default: by the file&apos;s extension, else csv</source>
        <translation>既定: ファイルの拡張子による。なければ csv</translation>
    </message>
    <message>
        <source>audit: RFC 4180, ISO times; excel: for --locale&apos;s spreadsheet</source>
        <translation>audit: RFC 4180、ISO 形式の日時。excel: --locale の表計算ソフト向け</translation>
    </message>
    <message>
        <source>these columns in this order; default: all</source>
        <translation>列とその順序。既定: すべて</translation>
    </message>
    <message>
        <source>also write FILE.manifest.json: totals, coverage, hashes, proof</source>
        <translation>FILE.manifest.json も書き出す（合計、取得範囲、ハッシュ、証明）</translation>
    </message>
    <message>
        <source>CSV: more files where a spreadsheet cannot show all rows</source>
        <translation>CSV: 表計算ソフトで全行を表示できない場合、ファイルを分割する</translation>
    </message>
    <message>
        <source>CSV: no line breaks within cells</source>
        <translation>CSV: セル内で改行しない</translation>
    </message>
    <message>
        <source>exit with 10 and write nothing when no row passes</source>
        <translation>該当する行がない場合、何も書き出さずに 10 で終了する</translation>
    </message>
    <message>
        <source>write the filtered records to a file</source>
        <translation>フィルターに合う記録をファイルに書き出す</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>the exports that the ledger&apos;s log tells of, newest first</source>
        <translation>台帳のログにあるエクスポートを新しい順に表示する</translation>
    </message>
    <message>
        <source>one end of a range</source>
        <translation>範囲の一方の端</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>who asked; repeatable: any of</source>
        <translation>申請した人。繰り返し指定可（いずれかに一致）</translation>
    </message>
    <message>
        <source>who decided; repeatable</source>
        <translation>決裁した人。繰り返し指定可</translation>
    </message>
    <message>
        <source>the agent&apos;s team; repeatable</source>
        <translation>担当者のチーム。繰り返し指定可</translation>
    </message>
    <message>
        <source>refund, credit, comp, discount, exception, off_policy_reply, other; repeatable</source>
        <translation>refund、credit、comp、discount、exception、off_policy_reply、other。繰り返し指定可</translation>
    </message>
    <message>
        <source>approved, denied, pending, withdrawn, expired; repeatable</source>
        <translation>approved、denied、pending、withdrawn、expired。繰り返し指定可</translation>
    </message>
    <message>
        <source>the customer; repeatable</source>
        <translation>顧客。繰り返し指定可</translation>
    </message>
    <message>
        <source>the currency&apos;s code; repeatable</source>
        <translation>通貨コード。繰り返し指定可</translation>
    </message>
    <message>
        <source>the channel&apos;s name or id; repeatable</source>
        <translation>チャンネルの名前または ID。繰り返し指定可</translation>
    </message>
    <message>
        <source>ambiguous, deleted, edited-after-decision, fast-decision, near-limit, no-reason, odd-hours, outlier-amount, over-limit, re-asked, repeat-customer, reversed, self-approval-attempt, self-approved, split, stale-pending; repeatable</source>
        <translation>ambiguous、deleted、edited-after-decision、fast-decision、near-limit、no-reason、odd-hours、outlier-amount、over-limit、re-asked、repeat-customer、reversed、self-approval-attempt、self-approved、split、stale-pending。繰り返し指定可</translation>
    </message>
    <message>
        <source>smallest amount, in major units</source>
        <translation>最小の金額（基本単位）</translation>
    </message>
    <message>
        <source>largest amount, in major units</source>
        <translation>最大の金額（基本単位）</translation>
    </message>
    <message>
        <source>a text within reason, context, customer or names</source>
        <translation>理由、状況、顧客、名前に含まれる文字列</translation>
    </message>
    <message>
        <source>a saved view, together with the other options</source>
        <translation>保存したビュー。ほかのオプションと組み合わせる</translation>
    </message>
    <message>
        <source>the whole filter as in the search box, alone</source>
        <translation>検索ボックスと同じ書き方のフィルター全体。単独で指定する</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>CHANNELS</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>list the recognition formats</source>
        <translation>読み取りの形式を一覧表示する</translation>
    </message>
    <message>
        <source>use a taught format, and read its channels again</source>
        <translation>登録した形式を使い、そのチャンネルを読み取り直す</translation>
    </message>
    <message>
        <source>tell what a format would read; nothing is changed</source>
        <translation>形式で読み取れる内容を表示する。何も変更しない</translation>
    </message>
    <message>
        <source>print a taught format as JSON</source>
        <translation>登録した形式を JSON で出力する</translation>
    </message>
    <message>
        <source>use a taught format no more</source>
        <translation>登録した形式の使用をやめる</translation>
    </message>
    <message>
        <source>compare how a labelled corpus is read with its labels</source>
        <translation>ラベル付きコーパスの読み取り結果をラベルと比較する</translation>
    </message>
    <message>
        <source>Usage: precedentctl COMMAND [OPTIONS]</source>
        <translation>使い方: precedentctl COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>すべてのコマンドに共通のオプション:</translation>
    </message>
    <message>
        <source>precedentctl COMMAND --help tells more.</source>
        <translation>詳しくは precedentctl COMMAND --help を参照してください。</translation>
    </message>
    <message>
        <source>Usage: precedentctl %1 [OPTIONS]</source>
        <translation>使い方: precedentctl %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message numerus="yes">
        <source>Hold %1 is in force; it finds %Ln record(s) today</source>
        <translation>
            <numerusform>ホールド %1 は有効です。現在該当する記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold %1 is released</source>
        <translation>ホールド %1 を解除しました</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>RECORDS</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>SET</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>RELEASED</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>keep records from being erased</source>
        <translation>記録が消去されないようにする</translation>
    </message>
    <message>
        <source>why they are kept</source>
        <translation>残す理由</translation>
    </message>
    <message>
        <source>release a hold; it stays in the list</source>
        <translation>ホールドを解除する。一覧には残る</translation>
    </message>
    <message>
        <source>list the holds, released ones too</source>
        <translation>ホールドを一覧表示する。解除済みも含む</translation>
    </message>
    <message>
        <source>read a Slack export (ZIP or folder) or a slackdump database</source>
        <translation>Slack エクスポート（ZIP またはフォルダー）または slackdump データベースを読み取る</translation>
    </message>
    <message>
        <source>only this channel; repeatable; default: all</source>
        <translation>このチャンネルのみ。繰り返し指定可。既定: すべて</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>AUTHOR</source>
        <translation>投稿者</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>list messages that look like requests and were not read</source>
        <translation>申請のように見えるのに読み取られなかったメッセージを一覧表示する</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>a language and country, for example de_DE</source>
        <translation>言語と国（例: de_DE）</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1～%2 の数値</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>HOLDER</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>CURRENCY</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>No authority limit is set: near-limit, over-limit and split are not evaluated.</source>
        <translation>決裁限度額が設定されていないため、near-limit、over-limit、split は評価されません。</translation>
    </message>
    <message>
        <source>a day such as 2026-10-31</source>
        <translation>日付（例: 2026-10-31）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) written</source>
        <translation>
            <numerusform>限度額 %Ln 件を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>for this type only; default: every type</source>
        <translation>この種類のみ。既定: すべての種類</translation>
    </message>
    <message>
        <source>the first day on which it holds; default: always</source>
        <translation>適用の最初の日。既定: 制限なし</translation>
    </message>
    <message>
        <source>the last day on which it holds; default: open</source>
        <translation>適用の最終日。既定: 期限なし</translation>
    </message>
    <message>
        <source>list the authority limits</source>
        <translation>決裁限度額を一覧表示する</translation>
    </message>
    <message>
        <source>how much a person, a team, approvers or agents may decide</source>
        <translation>人、チーム、承認者、担当者が決裁できる上限</translation>
    </message>
    <message>
        <source>take limits out</source>
        <translation>限度額を削除する</translation>
    </message>
    <message>
        <source>take limits from a CSV file, all or none</source>
        <translation>CSV ファイルから限度額を取り込む。不正な行があれば 1 件も取り込まない</translation>
    </message>
    <message>
        <source>write the limits to a CSV file</source>
        <translation>限度額を CSV ファイルに書き出す</translation>
    </message>
    <message>
        <source>REAL NAME</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>TEAMS</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>ALSO</source>
        <translation>別名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read differently now</source>
        <translation>
            <numerusform>読み取り結果が変わった記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>list who is who</source>
        <translation>メンバーを一覧表示する</translation>
    </message>
    <message>
        <source>a written name that stands for a person</source>
        <translation>文中に書かれた名前を、ある人の別名にする</translation>
    </message>
    <message>
        <source>a written name stands for nobody any more</source>
        <translation>文中に書かれた名前を、誰の別名でもない状態に戻す</translation>
    </message>
    <message>
        <source>B is A under another id</source>
        <translation>B は A の別の ID である</translation>
    </message>
    <message>
        <source>the members of a group of agents</source>
        <translation>担当者のグループのメンバー</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>READ FROM</source>
        <translation>読み取り元</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of its own</source>
        <translation>
            <numerusform>独自の語 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>a day, for example 2025-12-31</source>
        <translation>日付（例: 2025-12-31）</translation>
    </message>
    <message>
        <source>threads that began before this day, YYYY-MM-DD</source>
        <translation>この日より前に始まったスレッド、YYYY-MM-DD</translation>
    </message>
    <message>
        <source>what the rule of retention set says; without --yes only tells</source>
        <translation>保存期間のルールによる消去。--yes がなければ表示のみ</translation>
    </message>
    <message>
        <source>erase everything personal in old threads; figures and proofs stay</source>
        <translation>古いスレッドの個人に関する内容をすべて消去する。数値と証明は残る</translation>
    </message>
    <message>
        <source>how long what people wrote is kept, and what is due</source>
        <translation>書かれた内容の保存期間と、消去の対象</translation>
    </message>
    <message>
        <source>keep what people wrote for so many months; 0: for ever</source>
        <translation>書かれた内容を残す月数。0: 無期限</translation>
    </message>
    <message>
        <source>each sync erases what is due; default: only purge --due does</source>
        <translation>同期のたびに対象を消去する。既定: purge --due でのみ消去</translation>
    </message>
    <message>
        <source>COLUMNS</source>
        <translation>列</translation>
    </message>
    <message>
        <source>UNREAD</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>SKIPPED</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>read all stored messages again with today&apos;s formats</source>
        <translation>保存済みのメッセージをすべて、現在の形式で読み取り直す</translation>
    </message>
    <message>
        <source>only tell what would change</source>
        <translation>変更される内容を表示するだけ</translation>
    </message>
    <message>
        <source>The columns could not be remembered; say them again next time.</source>
        <translation>列の指定を保存できませんでした。次回もう一度指定してください。</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>読み取り方: %1</translation>
    </message>
    <message>
        <source>match a CSV of payouts to approved decisions: paid without approval, approved and not paid, amount differs</source>
        <translation>支払いの CSV を承認された決裁と照合する: 承認なしの支払い、承認済み・未払い、金額相違</translation>
    </message>
    <message>
        <source>a comma or a point</source>
        <translation>コンマまたはピリオド</translation>
    </message>
    <message>
        <source>a code of ISO 4217, for example USD</source>
        <translation>ISO 4217 のコード（例: USD）</translation>
    </message>
    <message>
        <source>which column (heading or number) is the date, amount, currency, customer, conversation or reference; repeatable; remembered for files of these headings</source>
        <translation>日付、金額、通貨、顧客、会話、参照番号の列（見出しまたは番号）。繰り返し指定可。同じ見出しのファイル用に保存される</translation>
    </message>
    <message>
        <source>how dates like 03/04/2026 are meant</source>
        <translation>03/04/2026 のような日付の読み方</translation>
    </message>
    <message>
        <source>the decimal mark, where the amounts do not tell</source>
        <translation>金額から判断できない場合の小数点</translation>
    </message>
    <message>
        <source>which amounts are payouts, where the file has both signs</source>
        <translation>正負の金額が混在する場合、どちらが支払いか</translation>
    </message>
    <message>
        <source>the currency of amounts that say none, and what a bare $ or kr means</source>
        <translation>通貨の記載がない金額、および $ や kr だけの場合の通貨</translation>
    </message>
    <message>
        <source>how long after its decision a payout may come; default: 14</source>
        <translation>決裁から支払いまでの最大日数。既定: 14</translation>
    </message>
    <message>
        <source>write a row for each payout and each unpaid approval; - is the standard output</source>
        <translation>支払いと未払いの承認を 1 行ずつ書き出す。- は標準出力</translation>
    </message>
    <message>
        <source>Approved without an amount, so that no payout can be matched: %1</source>
        <translation>金額なしで承認されたため、支払いと照合できないもの: %1</translation>
    </message>
    <message>
        <source>Approved for the payouts that differ: %1</source>
        <translation>金額が異なる支払いの承認額: %1</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are the same.</source>
        <translation>ファイルの合計と各グループの合計は一致しています。</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are NOT the same: do not use this result.</source>
        <translation>ファイルの合計と各グループの合計が一致しません。この結果は使わないでください。</translation>
    </message>
    <message>
        <source>Payouts were looked for in the days from -%1 to +%2 around each decision. Only requests that are in the ledger are known.</source>
        <translation>各決裁の日を基準に -%1 日から +%2 日までの支払いを探しました。対象は台帳にある申請のみです。</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>SUM</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Payouts from %1 to %2, sum of the file: %3</source>
        <translation>支払い: %1～%2、ファイルの合計: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written to %1</source>
        <translation>
            <numerusform>%Ln ページを %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>print an agent&apos;s month for a talk, as a PDF file</source>
        <translation>1on1 用に、担当者の 1 か月を PDF ファイルに出力する</translation>
    </message>
    <message>
        <source>which month; also this-month, last-month</source>
        <translation>対象の月。this-month、last-month も指定可</translation>
    </message>
    <message>
        <source>print the notes on the agent, which are private</source>
        <translation>担当者についての非公開のメモも印刷する</translation>
    </message>
    <message>
        <source>print the review of a period, as a PDF file</source>
        <translation>期間のレビューを PDF ファイルに出力する</translation>
    </message>
    <message>
        <source>print one decision on one page, as a PDF file</source>
        <translation>1 件の決裁を 1 ページの PDF ファイルに出力する</translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) were made after this backup: what they erased is in it. Run them again.</source>
        <translation>
            <numerusform>このバックアップの後に %Ln 回の消去がありました。消去した内容がバックアップに含まれています。消去をもう一度実行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is of another ledger than the one it replaces.</source>
        <translation>このバックアップは、置き換える台帳とは別の台帳のものです。</translation>
    </message>
    <message>
        <source>The signing key of this log is not here: new checkpoints will not be signed.</source>
        <translation>このログの署名鍵がここにありません。新しいチェックポイントは署名されません。</translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %Ln record(s)</source>
        <translation>
            <numerusform>バックアップは完全です: 記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger was restored: %Ln record(s)</source>
        <translation>
            <numerusform>台帳を復元しました: 記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends %Ln entry(s) of the log before the one that it replaces</source>
        <translation>
            <numerusform>置き換える台帳より、ログのエントリが %Ln 件少ない時点で終わっています</numerusform>
        </translation>
    </message>
    <message>
        <source>The present ledger would be moved to %1</source>
        <translation>現在の台帳は %1 に移動されます</translation>
    </message>
    <message>
        <source>The ledger that was there is now %1</source>
        <translation>以前の台帳は %1 になりました</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>何も変更していません: %1</translation>
    </message>
    <message>
        <source>put a checked backup in the ledger&apos;s place; the present one is kept beside it</source>
        <translation>確認済みのバックアップを台帳と置き換える。現在の台帳は隣に残す</translation>
    </message>
    <message>
        <source>only look the backup through</source>
        <translation>バックアップを調べるだけ</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>値</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>list the numbers by which requests are flagged</source>
        <translation>申請にフラグを付ける基準の数値を一覧表示する</translation>
    </message>
    <message>
        <source>change one of them; a switch is 0 or 1</source>
        <translation>そのうちの 1 つを変更する。オン/オフは 1 または 0</translation>
    </message>
    <message>
        <source>back to the defaults; without a name, all</source>
        <translation>既定に戻す。名前を省略するとすべて</translation>
    </message>
    <message>
        <source>what makes this computer sync by itself, without the window</source>
        <translation>ウィンドウを開かずに、このコンピューターで自動的に同期するための設定</translation>
    </message>
    <message>
        <source>how often; default: 15</source>
        <translation>間隔。既定: 15</translation>
    </message>
    <message>
        <source>Two files; keep each under its name, then run:</source>
        <translation>2 つのファイルです。それぞれの名前で保存してから、次を実行してください:</translation>
    </message>
    <message>
        <source>The token: precedentctl token set. The keychain has to be open when the timer runs.</source>
        <translation>トークン: precedentctl token set。タイマーの実行時にキーチェーンのロックが解除されている必要があります。</translation>
    </message>
    <message>
        <source>One line; add it with: crontab -e</source>
        <translation>1 行です。crontab -e で追加してください</translation>
    </message>
    <message>
        <source>Where cron cannot reach the keychain, the crontab has to set PRECEDENT_SLACK_TOKEN.</source>
        <translation>cron がキーチェーンを使えない場合は、crontab で PRECEDENT_SLACK_TOKEN を設定してください。</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>行</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>GOT</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>MESSAGES</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>READ</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>PRECISION</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>RECALL</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>AGENT</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>APPROVER</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>APPROVED AMOUNT</source>
        <translation>承認額</translation>
    </message>
    <message>
        <source>TIMES</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>FALSE PER 1000</source>
        <translation>1000 件中の誤り</translation>
    </message>
    <message>
        <source>%1; the nearest is %2</source>
        <translation>%1。最も近いものは %2</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>各キーは 1 回のみ</translation>
    </message>
    <message>
        <source>APPROVED</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>DENIED</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>決裁待ち</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>承認率</translation>
    </message>
    <message>
        <source>MEDIAN S</source>
        <translation>中央値（秒）</translation>
    </message>
    <message>
        <source>month, week, day, type, agent, team, approver, customer, decision, weekday, hour, currency, channel; default: month</source>
        <translation>month、week、day、type、agent、team、approver、customer、decision、weekday、hour、currency、channel。既定: month</translation>
    </message>
    <message>
        <source>counts and figures by group</source>
        <translation>グループ別の件数と数値</translation>
    </message>
    <message numerus="yes">
        <source>#%1: %Ln message(s) from before %2, seen %3: %4</source>
        <comment>channel, time, time, what became of them</comment>
        <translation>
            <numerusform>#%1: %2 より前のメッセージ %Ln 件、%3 に検出: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>THREADS</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>OLDEST</source>
        <translation>最古</translation>
    </message>
    <message>
        <source>NEWEST</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>GAPS</source>
        <translation>欠落期間</translation>
    </message>
    <message>
        <source>LAST SYNC</source>
        <translation>最終同期</translation>
    </message>
    <message numerus="yes">
        <source>Log: %Ln leaf(s), root %1</source>
        <translation>
            <numerusform>ログ: リーフ %Ln 件、ルート %1</numerusform>
        </translation>
    </message>
    <message>
        <source>channels, coverage, gaps, counts and the log</source>
        <translation>チャンネル、取得範囲、欠落期間、件数、ログ</translation>
    </message>
    <message>
        <source>id or #name, followed from then on; repeatable; default: those followed</source>
        <translation>ID または #名前。以後、同期対象になる。繰り返し指定可。既定: 同期対象のチャンネル</translation>
    </message>
    <message>
        <source>earliest day to read, kept for a new channel; default: what was kept, or its beginning</source>
        <translation>読み取る最も古い日。新しいチャンネルでは保存される。既定: 保存済みの日、なければチャンネルの最初</translation>
    </message>
    <message>
        <source>read everything again instead of what is new</source>
        <translation>新しい内容だけでなく、すべて読み取り直す</translation>
    </message>
    <message>
        <source>stop after so long, progress saved</source>
        <translation>この時間で停止する。進行状況は保存される</translation>
    </message>
    <message>
        <source>read Slack into the ledger</source>
        <translation>Slack を台帳に読み取る</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>EDITED</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>変更される内容はありません。</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>トークンをキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>The token is no longer in the keychain.</source>
        <translation>トークンをキーチェーンから削除しました。</translation>
    </message>
    <message>
        <source>the workspace, when there are several</source>
        <translation>複数ある場合のワークスペース</translation>
    </message>
    <message>
        <source>store the Slack token in the keychain</source>
        <translation>Slack トークンをキーチェーンに保存する</translation>
    </message>
    <message>
        <source>read it from the standard input</source>
        <translation>標準入力から読み取る</translation>
    </message>
    <message>
        <source>remove the Slack token from the keychain</source>
        <translation>Slack トークンをキーチェーンから削除する</translation>
    </message>
    <message>
        <source>read the Slack token from the standard input</source>
        <translation>Slack トークンを標準入力から読み取る</translation>
    </message>
    <message>
        <source>instead of https://slack.com/api/, for tests</source>
        <translation>https://slack.com/api/ の代わりに使うアドレス（テスト用）</translation>
    </message>
    <message numerus="yes">
        <source>Slack asks to wait %Ln second(s); continuing by itself.</source>
        <translation>
            <numerusform>Slack が %Ln 秒の待機を求めています。その後、自動的に続行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger matches its log: %1 leaves, %2 records, root %3</source>
        <translation>台帳はログと一致しています: リーフ %1 件、記録 %2 件、ルート %3</translation>
    </message>
    <message numerus="yes">
        <source>Match: %1 is what was exported, with %Ln row(s), and the ledger gives the same.</source>
        <comment>file names</comment>
        <translation>
            <numerusform>一致: %1 はエクスポートした内容のままで（%Ln 行）、台帳の内容も同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest carries no signed checkpoint.</source>
        <translation>マニフェストに署名済みのチェックポイントがありません。</translation>
    </message>
    <message>
        <source>The checkpoints are not signed.</source>
        <translation>チェックポイントは署名されていません。</translation>
    </message>
    <message>
        <source>recompute the log from the ledger&apos;s content, read all records anew, and compare; or compare an export with its manifest, the log and the data</source>
        <translation>台帳の内容からログを計算し直し、すべての記録を読み取り直して比較する。またはエクスポートを、マニフェスト、ログ、データと比較する</translation>
    </message>
    <message>
        <source>SORT</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>標準</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) read; one of the same name was replaced</source>
        <translation>
            <numerusform>ビュー %Ln 件を読み取りました。同じ名前のビューは置き換えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) written</source>
        <translation>
            <numerusform>ビュー %Ln 件を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>list the saved views</source>
        <translation>保存したビューを一覧表示する</translation>
    </message>
    <message>
        <source>take saved views from a file; those of the same name are replaced</source>
        <translation>保存したビューをファイルから取り込む。同じ名前のビューは置き換える</translation>
    </message>
    <message>
        <source>write all saved views to a file; - is stdout</source>
        <translation>保存したビューをすべてファイルに書き出す。- は標準出力</translation>
    </message>
    <message>
        <source>%1 holds CSV, whatever its name says; --format xlsx writes a workbook, --format jsonl JSON Lines.</source>
        <translation>%1 の中身は、名前にかかわらず CSV です。--format xlsx でワークブック、--format jsonl で JSON Lines を書き出します。</translation>
    </message>
    <message>
        <source>%1 holds a PDF, whatever its name says.</source>
        <translation>%1 の中身は、名前にかかわらず PDF です。</translation>
    </message>
    <message>
        <source>No record of any time has %1.</source>
        <comment>a condition, for example Agent: Nobody</comment>
        <translation>期間を問わず、「%1」に合う記録はありません。</translation>
    </message>
    <message>
        <source>which date counts; default: requested; a decision without a time counts where both its bounds lie in the days</source>
        <translation>基準とする日付。既定: requested。時刻のない決裁は、前後の限界がどちらも期間に入るときに数える</translation>
    </message>
    <message>
        <source>The data was not compared: the ids of so many selected records are not kept, or the log does not tell of this export.</source>
        <translation>データは比較されていません。選択された記録が多く ID が保存されていないか、このエクスポートがログにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s) wait to be read by the next sync, and were not compared.</source>
        <translation>
            <numerusform>スレッド %Ln 件は比較していません。保存済みですが未読み取りで、次回の同期で読み取られます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, because others are called so: %1</source>
        <translation>同じ名前を含む別の相手のため、そのまま残します: %1</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>プログラムの内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>This cannot be done as asked.</source>
        <translation>指定されたとおりには実行できません。</translation>
    </message>
    <message>
        <source>Something that this needs is not set up.</source>
        <translation>必要な設定がされていません。</translation>
    </message>
    <message>
        <source>Slack does not allow this.</source>
        <translation>Slack が許可していません。</translation>
    </message>
    <message>
        <source>Slack cannot be reached.</source>
        <translation>Slack に接続できません。</translation>
    </message>
    <message>
        <source>The time for this run is used up; progress is saved.</source>
        <translation>この実行の制限時間に達しました。進行状況は保存されています。</translation>
    </message>
    <message>
        <source>The ledger cannot be used.</source>
        <translation>台帳を使用できません。</translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation>結果を書き出せません。</translation>
    </message>
    <message>
        <source>Not everything worked.</source>
        <translation>一部が完了しませんでした。</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>フィルターに合う記録がありません。</translation>
    </message>
    <message>
        <source>The check found a difference.</source>
        <translation>確認の結果、相違が見つかりました。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Stopped as you asked; progress is saved.</source>
        <translation>指示により停止しました。進行状況は保存されています。</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>{path} には何もありません。</translation>
    </message>
    <message>
        <source>The ledger was not changed.</source>
        <translation>台帳は変更されていません。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>This is no Slack export.</source>
        <translation>これは Slack エクスポートではありません。</translation>
    </message>
    <message>
        <source>Choose the ZIP file that Slack offered, or the folder it was unpacked to, with a channels.json in it; or a slackdump.sqlite.</source>
        <translation>Slack からダウンロードした ZIP ファイル、それを展開した channels.json のあるフォルダー、または slackdump.sqlite を選択してください。</translation>
    </message>
    <message>
        <source>{entry} in the export cannot be read.</source>
        <translation>エクスポート内の {entry} を読み取れません。</translation>
    </message>
    <message>
        <source>What was read before it is kept.</source>
        <translation>それより前に読み取った内容は保存されています。</translation>
    </message>
    <message>
        <source>Download the export again; this copy may be cut short.</source>
        <translation>エクスポートをもう一度ダウンロードしてください。このコピーは途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The export is encrypted.</source>
        <translation>エクスポートが暗号化されています。</translation>
    </message>
    <message>
        <source>Unpack it with its password and import the folder.</source>
        <translation>パスワードで展開し、そのフォルダーをインポートしてください。</translation>
    </message>
    <message>
        <source>{entry} in the archive unpacks to more than any export needs.</source>
        <translation>アーカイブ内の {entry} の展開後のサイズが、エクスポートとしてありえない大きさです。</translation>
    </message>
    <message>
        <source>Reading stopped there; nothing was unpacked to disk.</source>
        <translation>読み取りはそこで停止しました。ディスクには何も展開していません。</translation>
    </message>
    <message>
        <source>Use the archive as Slack made it.</source>
        <translation>Slack が作成したままのアーカイブを使ってください。</translation>
    </message>
    <message>
        <source>The archive names a file outside itself: {entry}.</source>
        <translation>アーカイブが、アーカイブの外のファイルを指しています: {entry}。</translation>
    </message>
    <message>
        <source>Nothing was read or written.</source>
        <translation>何も読み書きされていません。</translation>
    </message>
    <message>
        <source>{entry} is no database of a current slackdump: {missing} is missing.</source>
        <translation>{entry} は現行の slackdump のデータベースではありません。{missing} がありません。</translation>
    </message>
    <message>
        <source>Choose slackdump.sqlite, with its -wal file beside it. If it is an old one, open it once with a current slackdump, which brings it up to date.</source>
        <translation>slackdump.sqlite を選択し、-wal ファイルも同じ場所に置いてください。古いものは、現行の slackdump で一度開くと更新されます。</translation>
    </message>
    <message>
        <source>The database {entry} is damaged.</source>
        <translation>データベース {entry} が破損しています。</translation>
    </message>
    <message>
        <source>What was read before is kept.</source>
        <translation>それより前に読み取った内容は保存されています。</translation>
    </message>
    <message>
        <source>Copy it again with the files of the same name beside it, while slackdump is not running.</source>
        <translation>slackdump を終了してから、同じ名前の付属ファイルとともにもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Foreign databases cannot be read safely on this system.</source>
        <translation>このシステムでは、外部のデータベースを安全に読み取れません。</translation>
    </message>
    <message>
        <source>Convert the archive with slackdump to a Slack export and import that.</source>
        <translation>slackdump でアーカイブを Slack エクスポートに変換し、それをインポートしてください。</translation>
    </message>
    <message>
        <source>The export does not hold {channel}.</source>
        <translation>エクスポートに {channel} は含まれていません。</translation>
    </message>
    <message>
        <source>The other channels were read.</source>
        <translation>ほかのチャンネルは読み取られました。</translation>
    </message>
    <message>
        <source>An export was asked for a single thread.</source>
        <translation>エクスポートに、1 つのスレッドだけを要求しました。</translation>
    </message>
    <message>
        <source>This is a fault of the program: update it, or report it with the diagnostics.</source>
        <translation>これはプログラムの不具合です。更新するか、診断情報を添えて報告してください。</translation>
    </message>
    <message>
        <source>An export was asked for a day that it does not have.</source>
        <translation>エクスポートに、含まれていない日を要求しました。</translation>
    </message>
    <message>
        <source>There is no labelled corpus at {path}.</source>
        <translation>{path} にラベル付きコーパスはありません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Name a folder with people.json and files that end in .jsonl.</source>
        <translation>people.json と .jsonl ファイルのあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{entry} of the labelled corpus cannot be read.</source>
        <translation>ラベル付きコーパスの {entry} を読み取れません。</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The format file {path} cannot be read.</source>
        <translation>形式ファイル {path} を読み取れません。</translation>
    </message>
    <message>
        <source>The format file is larger than {limit} KB.</source>
        <translation>形式ファイルが {limit} KB を超えています。</translation>
    </message>
    <message>
        <source>Choose a file that Precedent exported.</source>
        <translation>Precedent がエクスポートしたファイルを選択してください。</translation>
    </message>
    <message>
        <source>The format file is no JSON object.</source>
        <translation>形式ファイルが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Correct it, or export the format again.</source>
        <translation>修正するか、形式をもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The format was made by a newer Precedent.</source>
        <translation>この形式は、より新しい Precedent で作成されました。</translation>
    </message>
    <message>
        <source>Update this program, then add the format.</source>
        <translation>このプログラムを更新してから、形式を追加してください。</translation>
    </message>
    <message>
        <source>In the format, {place} is missing or wrong. It can be: {expected}.</source>
        <translation>形式の {place} がないか、正しくありません。指定できる値: {expected}。</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>ファイルを修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The format has something that is not known: {place}.</source>
        <translation>形式に不明な内容があります: {place}。</translation>
    </message>
    <message>
        <source>Check how it is spelled, or take it out.</source>
        <translation>つづりを確認するか、取り除いてください。</translation>
    </message>
    <message>
        <source>A format that comes with Precedent has the name {name}.</source>
        <translation>Precedent に付属する形式に、{name} という名前のものがあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The format reads neither a type nor an amount.</source>
        <translation>この形式は、種類も金額も読み取りません。</translation>
    </message>
    <message>
        <source>Say where one of the two stands, so that a message is known as a request.</source>
        <translation>申請だと分かるように、種類か金額の位置を示してください。</translation>
    </message>
    <message>
        <source>The format would match messages that have nothing to do with requests.</source>
        <translation>この形式は、申請と関係のないメッセージにも一致します。</translation>
    </message>
    <message>
        <source>Leave at least one word unmarked that every such message has, and mark the type or the amount among the values.</source>
        <translation>同種のメッセージに必ずある語を少なくとも 1 つはマークせずに残し、値のうち種類または金額にマークを付けてください。</translation>
    </message>
    <message>
        <source>No taught format has the name {name}.</source>
        <translation>{name} という名前の登録した形式はありません。</translation>
    </message>
    <message>
        <source>See the names with precedentctl formats list.</source>
        <translation>名前は precedentctl formats list で確認できます。</translation>
    </message>
    <message>
        <source>What was marked as {field} overlaps another mark, or is marked twice.</source>
        <translation>{field} のマークが別のマークと重なっているか、2 回付いています。</translation>
    </message>
    <message>
        <source>Mark each part of the message once.</source>
        <translation>メッセージの各部分のマークは 1 回だけにしてください。</translation>
    </message>
    <message>
        <source>Nothing is marked in the message.</source>
        <translation>メッセージに何もマークされていません。</translation>
    </message>
    <message>
        <source>Mark the type or the amount first.</source>
        <translation>まず種類または金額にマークを付けてください。</translation>
    </message>
    <message>
        <source>The limits file lacks one of its columns.</source>
        <translation>限度額ファイルに必要な列がありません。</translation>
    </message>
    <message>
        <source>The first line names holder, type, amount, currency, from and to.</source>
        <translation>最初の行に holder、type、amount、currency、from、to が必要です。</translation>
    </message>
    <message>
        <source>In line {line} of the limits file, {column} cannot be read.</source>
        <translation>限度額ファイルの {line} 行目の {column} を読み取れません。</translation>
    </message>
    <message>
        <source>Correct the line, then try again.</source>
        <translation>行を修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The days in line {line} of the limits file overlap those of another limit, or end before they begin.</source>
        <translation>限度額ファイルの {line} 行目の期間が、別の限度額と重なっているか、開始より前に終わっています。</translation>
    </message>
    <message>
        <source>Correct the line, or end the other limit first.</source>
        <translation>行を修正するか、先にもう一方の限度額を終了させてください。</translation>
    </message>
    <message>
        <source>The limits file {path} cannot be read.</source>
        <translation>限度額ファイル {path} を読み取れません。</translation>
    </message>
    <message>
        <source>The file of views {path} cannot be read.</source>
        <translation>ビューのファイル {path} を読み取れません。</translation>
    </message>
    <message>
        <source>This is no file of saved views.</source>
        <translation>これは保存したビューのファイルではありません。</translation>
    </message>
    <message>
        <source>Choose a file that precedentctl views export or the window has written.</source>
        <translation>precedentctl views export またはウィンドウから書き出したファイルを選択してください。</translation>
    </message>
    <message>
        <source>A later version of Precedent wrote this file of views.</source>
        <translation>このビューのファイルは、より新しいバージョンの Precedent で書き出されました。</translation>
    </message>
    <message>
        <source>Update Precedent.</source>
        <translation>Precedent を更新してください。</translation>
    </message>
    <message>
        <source>A view of this file cannot be read: &quot;{view}&quot;.</source>
        <translation>このファイルのビューを読み取れません: 「{view}」。</translation>
    </message>
    <message>
        <source>Correct its name, filter or columns, then try again.</source>
        <translation>名前、フィルター、または列を修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The CSV file {path} cannot be read.</source>
        <translation>CSV ファイル {path} を読み取れません。</translation>
    </message>
    <message>
        <source>Nothing was matched or changed.</source>
        <translation>何も照合・変更されていません。</translation>
    </message>
    <message>
        <source>Check the path and whether you may read the file.</source>
        <translation>パスと、ファイルの読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>This is a workbook or a PDF and no CSV file.</source>
        <translation>これはワークブックまたは PDF で、CSV ファイルではありません。</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as CSV, and choose that file.</source>
        <translation>表計算ソフトで開いて CSV として保存し、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>このファイルにテキストがありません。</translation>
    </message>
    <message>
        <source>Choose a CSV file: rows of text with separators.</source>
        <translation>区切り文字のあるテキスト行の CSV ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The CSV file has no rows.</source>
        <translation>CSV ファイルに行がありません。</translation>
    </message>
    <message>
        <source>Export it again where it comes from.</source>
        <translation>作成元からもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The CSV file holds more than such a list can: over {limit}.</source>
        <translation>CSV ファイルが一覧の上限（{limit}）を超えています。</translation>
    </message>
    <message>
        <source>Export a shorter period, or check that it is the right file.</source>
        <translation>期間を短くしてエクスポートするか、正しいファイルかどうか確認してください。</translation>
    </message>
    <message>
        <source>A cell that begins with a quotation mark in line {line} never ends, so the rows after it cannot be told apart.</source>
        <translation>{line} 行目の引用符で始まるセルが閉じられていないため、それ以降の行を区別できません。</translation>
    </message>
    <message>
        <source>Remove or double that mark, or export the file again; it may be cut short.</source>
        <translation>その引用符を取り除くか 2 つ重ねる、またはファイルをもう一度エクスポートしてください。途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file is not a row of cells: its quotation marks or line ends are wrong.</source>
        <translation>CSV ファイルの {line} 行目がセルの行になっていません。引用符または改行が正しくありません。</translation>
    </message>
    <message>
        <source>Correct the line, or export the file again where it comes from.</source>
        <translation>行を修正するか、作成元からもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>A message is not in Slack&apos;s form.</source>
        <translation>Slack の形式ではないメッセージがあります。</translation>
    </message>
    <message>
        <source>The others were read.</source>
        <translation>ほかのメッセージは読み取られました。</translation>
    </message>
    <message>
        <source>the channel</source>
        <translation>そのチャンネル</translation>
    </message>
    <message>
        <source>that this needs</source>
        <translation>必要な権限</translation>
    </message>
    <message>
        <source>in question</source>
        <translation>（不明）</translation>
    </message>
    <message>
        <source>the exported file</source>
        <translation>エクスポートしたファイル</translation>
    </message>
    <message>
        <source>some</source>
        <translation>数</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>下記を参照</translation>
    </message>
    <message>
        <source>the named place</source>
        <translation>指定の場所</translation>
    </message>
    <message>
        <source>of that id</source>
        <translation>（指定の ID）</translation>
    </message>
    <message>
        <source>see the list</source>
        <translation>一覧を参照</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>the one named</source>
        <translation>指定のもの</translation>
    </message>
    <message>
        <source>this</source>
        <translation>これ</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>2,000</source>
        <translation>2,000</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>その名前</translation>
    </message>
    <message>
        <source>given</source>
        <translation>指定のもの</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>別のホスト</translation>
    </message>
    <message>
        <source>precedentctl</source>
        <translation>precedentctl</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>このルール</translation>
    </message>
    <message>
        <source>An option is wrong.</source>
        <translation>オプションが正しくありません。</translation>
    </message>
    <message>
        <source>the option</source>
        <translation>このオプション</translation>
    </message>
    <message>
        <source>its arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>one option</source>
        <translation>一方のオプション</translation>
    </message>
    <message>
        <source>another</source>
        <translation>もう一方</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>指定の名前</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>新しい ID</translation>
    </message>
    <message>
        <source>the known one</source>
        <translation>既知の ID</translation>
    </message>
    <message>
        <source>this scheduler</source>
        <translation>このスケジューラー</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>see the manual</source>
        <translation>マニュアルを参照</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>ある項目</translation>
    </message>
    <message>
        <source>one</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>the holder</source>
        <translation>その対象者</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>その文字列</translation>
    </message>
    <message>
        <source>its first day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>There is no ledger at {path}.</source>
        <translation>{path} に台帳はありません。</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>何も作成されていません。</translation>
    </message>
    <message>
        <source>Check the path, or make a ledger with sync, import or demo.</source>
        <translation>パスを確認するか、sync、import、demo で台帳を作成してください。</translation>
    </message>
    <message>
        <source>The ledger was written by a newer version of Precedent.</source>
        <translation>台帳は、より新しいバージョンの Precedent で書き込まれました。</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>台帳は変更されていません。</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>台帳が破損しています。</translation>
    </message>
    <message>
        <source>Keep the file, and use the newest backup.</source>
        <translation>このファイルを残し、最新のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>{path} is not a ledger of Precedent.</source>
        <translation>{path} は Precedent の台帳ではありません。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The ledger cannot be read.</source>
        <translation>台帳を読み取れません。</translation>
    </message>
    <message>
        <source>Check that the file belongs to you and that its disk is connected.</source>
        <translation>ファイルの所有者が自分であることと、ディスクが接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>The ledger cannot be written: the file or its folder is read-only.</source>
        <translation>台帳に書き込めません。ファイルまたはフォルダーが読み取り専用です。</translation>
    </message>
    <message>
        <source>Make it writable, or copy it to another folder.</source>
        <translation>書き込み可能にするか、別のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>Another job is writing to this ledger (process {pid}).</source>
        <translation>別の処理がこの台帳に書き込んでいます（プロセス {pid}）。</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>ここでは何も変更されていません。</translation>
    </message>
    <message>
        <source>Wait until it is done, or use --wait with a number of seconds.</source>
        <translation>完了まで待つか、--wait で秒数を指定してください。</translation>
    </message>
    <message>
        <source>The ledger already holds content.</source>
        <translation>台帳にはすでに内容があります。</translation>
    </message>
    <message>
        <source>Name a new file with --ledger.</source>
        <translation>--ledger で新しいファイルを指定してください。</translation>
    </message>
    <message>
        <source>The ledger was written by an older version of Precedent.</source>
        <translation>台帳は、古いバージョンの Precedent で書き込まれました。</translation>
    </message>
    <message>
        <source>Open it once in Precedent, or run precedentctl recognize on it: a backup is made and the ledger is brought up to date. Copy it first where it cannot be written.</source>
        <translation>Precedent で一度開くか、precedentctl recognize を実行してください。バックアップが作成され、台帳が更新されます。書き込めない場所にある場合は、先にコピーしてください。</translation>
    </message>
    <message>
        <source>Another program is using the ledger.</source>
        <translation>別のプログラムが台帳を使用しています。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk did not do what it was told.</source>
        <translation>ディスクが指示どおりに動作しませんでした。</translation>
    </message>
    <message>
        <source>Everything confirmed before is kept; nothing more is written.</source>
        <translation>それまでに確定した内容は保存されています。これ以上は書き込みません。</translation>
    </message>
    <message>
        <source>Check the disk, then open the ledger again.</source>
        <translation>ディスクを確認してから、台帳を開き直してください。</translation>
    </message>
    <message>
        <source>The ledger&apos;s disk cannot keep it safely.</source>
        <translation>台帳のディスクでは、台帳を安全に保存できません。</translation>
    </message>
    <message>
        <source>Keep the ledger on a disk of this computer, not on a network share.</source>
        <translation>台帳は、ネットワーク共有ではなく、このコンピューターのディスクに置いてください。</translation>
    </message>
    <message>
        <source>{path} lies on a network share.</source>
        <translation>{path} はネットワーク共有にあります。</translation>
    </message>
    <message>
        <source>Nothing was created or changed there.</source>
        <translation>そこでは何も作成・変更されていません。</translation>
    </message>
    <message>
        <source>Keep the ledger on a disk of this computer: on a share two programs can write at once and damage it. Copy backups to the share instead.</source>
        <translation>台帳はこのコンピューターのディスクに置いてください。共有では 2 つのプログラムが同時に書き込み、破損することがあります。共有にはバックアップをコピーしてください。</translation>
    </message>
    <message>
        <source>The program asked the ledger for something it cannot do.</source>
        <translation>プログラムが、台帳にできない処理を要求しました。</translation>
    </message>
    <message>
        <source>Nothing of it was written.</source>
        <translation>その内容は何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The signing key at {path} cannot be read.</source>
        <translation>{path} の署名鍵を読み取れません。</translation>
    </message>
    <message>
        <source>Put the key file back, or move it away: a new key is made then.</source>
        <translation>鍵のファイルを元の場所に戻すか、移動してください。移動すると新しい鍵が作成されます。</translation>
    </message>
    <message>
        <source>The system gave no random numbers.</source>
        <translation>システムが乱数を提供しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>このメモはもうありません。</translation>
    </message>
    <message>
        <source>The ledger has no such correction.</source>
        <translation>台帳にそのような訂正はありません。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The unfinished part was taken back; everything before it is kept.</source>
        <translation>未完了の部分は取り消されました。それより前の内容は保存されています。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is already a file at {path}.</source>
        <translation>{path} にはすでにファイルがあります。</translation>
    </message>
    <message>
        <source>It was not changed; no backup was made.</source>
        <translation>そのファイルは変更されていません。バックアップは作成されませんでした。</translation>
    </message>
    <message>
        <source>The copy was not whole and was thrown away.</source>
        <translation>コピーが不完全だったため、破棄されました。</translation>
    </message>
    <message>
        <source>Check the target&apos;s disk and try again.</source>
        <translation>コピー先のディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>そのファイルを移動してください。</translation>
    </message>
    <message>
        <source>The ledger does not hold the start of this thread.</source>
        <translation>台帳にこのスレッドの先頭がありません。</translation>
    </message>
    <message>
        <source>Its replies are kept.</source>
        <translation>返信は保存されています。</translation>
    </message>
    <message>
        <source>Sync the channel from an earlier date.</source>
        <translation>より前の日付からチャンネルを同期してください。</translation>
    </message>
    <message>
        <source>The ledger has no record {record}.</source>
        <translation>台帳に記録 {record} はありません。</translation>
    </message>
    <message>
        <source>Stopped as you asked; not everything was checked.</source>
        <translation>指示により停止しました。すべては確認していません。</translation>
    </message>
    <message>
        <source>Verify it again.</source>
        <translation>もう一度検証してください。</translation>
    </message>
    <message>
        <source>The ledger does not match its log: {problems}.</source>
        <translation>台帳がログと一致しません: {problems}。</translation>
    </message>
    <message>
        <source>Nothing was changed by this check.</source>
        <translation>この確認では何も変更されていません。</translation>
    </message>
    <message>
        <source>Keep the file as it is and compare it with a backup; do not sync into it.</source>
        <translation>ファイルをそのまま残し、バックアップと比較してください。このファイルに同期しないでください。</translation>
    </message>
    <message>
        <source>The log holds, but decisions are not what their messages say: {problems}.</source>
        <translation>ログは整合していますが、決裁がメッセージの内容と異なります: {problems}。</translation>
    </message>
    <message>
        <source>If Precedent was updated since they were read, read all messages again (precedentctl recognize) and repeat the check. Else keep the file as it is and compare it with a backup.</source>
        <translation>読み取り後に Precedent を更新した場合は、すべてのメッセージを読み取り直して（precedentctl recognize）、もう一度確認してください。それ以外の場合は、ファイルをそのまま残し、バックアップと比較してください。</translation>
    </message>
    <message>
        <source>The keychain holds no token for this workspace.</source>
        <translation>キーチェーンにこのワークスペースのトークンがありません。</translation>
    </message>
    <message>
        <source>Store one with: precedentctl token set --token-stdin</source>
        <translation>保存するには: precedentctl token set --token-stdin</translation>
    </message>
    <message>
        <source>The keychain is locked, or nobody answered its question.</source>
        <translation>キーチェーンがロックされているか、確認に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed; a token stored there is still there.</source>
        <translation>何も変更されていません。保存済みのトークンはそのままです。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or give the token by --token-stdin.</source>
        <translation>ロックを解除してもう一度試すか、--token-stdin でトークンを指定してください。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>このコンピューターにキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Nothing was stored anywhere.</source>
        <translation>どこにも何も保存されていません。</translation>
    </message>
    <message>
        <source>Give the token by --token-stdin or in PRECEDENT_SLACK_TOKEN.</source>
        <translation>--token-stdin または PRECEDENT_SLACK_TOKEN でトークンを指定してください。</translation>
    </message>
    <message>
        <source>There is no Slack token.</source>
        <translation>Slack トークンがありません。</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>何も読み取られていません。</translation>
    </message>
    <message>
        <source>Give one by --token-stdin or in PRECEDENT_SLACK_TOKEN, or store one with: precedentctl token set --token-stdin</source>
        <translation>--token-stdin または PRECEDENT_SLACK_TOKEN で指定するか、次のコマンドで保存してください: precedentctl token set --token-stdin</translation>
    </message>
    <message>
        <source>This is not a token that can read channels.</source>
        <translation>これはチャンネルを読み取れるトークンではありません。</translation>
    </message>
    <message>
        <source>It was neither stored nor sent.</source>
        <translation>保存も送信もされていません。</translation>
    </message>
    <message>
        <source>Use the app&apos;s bot token (xoxb-) or user token (xoxp-).</source>
        <translation>アプリのボットトークン（xoxb-）またはユーザートークン（xoxp-）を使ってください。</translation>
    </message>
    <message>
        <source>The token belongs to the workspace {found}, not to {team}.</source>
        <translation>トークンのワークスペースは {found} で、{team} ではありません。</translation>
    </message>
    <message>
        <source>Use that workspace&apos;s token. A further workspace is added with --team and its token, or in the window under Connect or import.</source>
        <translation>そのワークスペースのトークンを使ってください。ワークスペースを追加するには、--team とそのトークンを指定するか、ウィンドウの「接続またはインポート」を使います。</translation>
    </message>
    <message>
        <source>Progress is saved.</source>
        <translation>進行状況は保存されています。</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy settings, then try again.</source>
        <translation>ネットワーク接続とプロキシの設定を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to Slack broke.</source>
        <translation>Slack への接続が切れました。</translation>
    </message>
    <message>
        <source>Slack did not answer in time.</source>
        <translation>Slack が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>No secure connection to Slack came about.</source>
        <translation>Slack への安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The token was not sent. Progress is saved.</source>
        <translation>トークンは送信されていません。進行状況は保存されています。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, a proxy or firewall stands in between that speaks an old TLS or none: ask who runs the network.</source>
        <translation>もう一度お試しください。続く場合は、古い TLS しか使わない、または TLS を使わないプロキシやファイアウォールが間にあります。ネットワークの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The connection does not prove that it leads to Slack (certificate refused).</source>
        <translation>接続先が Slack であることを確認できません（証明書を拒否）。</translation>
    </message>
    <message>
        <source>The token was not sent.</source>
        <translation>トークンは送信されていません。</translation>
    </message>
    <message>
        <source>Sign in to the network if it has a login page. If your company inspects traffic, install its certificate in the system.</source>
        <translation>ネットワークにログインページがある場合はサインインしてください。会社が通信を検査している場合は、その証明書をシステムにインストールしてください。</translation>
    </message>
    <message>
        <source>The proxy refused the connection (status {status}).</source>
        <translation>プロキシが接続を拒否しました（ステータス {status}）。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and login in https_proxy.</source>
        <translation>https_proxy のプロキシのアドレスとログイン情報を確認してください。</translation>
    </message>
    <message>
        <source>Something other than Slack answered.</source>
        <translation>Slack 以外から応答がありました。</translation>
    </message>
    <message>
        <source>Nothing of that answer was kept.</source>
        <translation>その応答は保存されていません。</translation>
    </message>
    <message>
        <source>A login page of the network or a proxy may stand in between: open a web page, sign in, and try again.</source>
        <translation>ネットワークのログインページやプロキシが間にある可能性があります。Web ページを開いてサインインし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer led to another address, which we do not follow.</source>
        <translation>応答が別のアドレスに転送されましたが、転送先には接続しません。</translation>
    </message>
    <message>
        <source>The token was sent to Slack&apos;s address only.</source>
        <translation>トークンは Slack のアドレスにのみ送信されました。</translation>
    </message>
    <message>
        <source>Sign in to the network if it has a login page, then try again.</source>
        <translation>ネットワークにログインページがある場合はサインインして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>An answer was larger than any that Slack gives.</source>
        <translation>Slack からのものとしてはありえない大きさの応答がありました。</translation>
    </message>
    <message>
        <source>Check what stands between this computer and Slack, then try again.</source>
        <translation>このコンピューターと Slack の間にあるものを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>An answer of Slack&apos;s was cut short or misshapen.</source>
        <translation>Slack の応答が途中で切れているか、形が崩れています。</translation>
    </message>
    <message>
        <source>Nothing of that answer was kept; earlier progress is saved.</source>
        <translation>その応答は保存されていません。それまでの進行状況は保存されています。</translation>
    </message>
    <message>
        <source>An answer was built to exhaust this program.</source>
        <translation>このプログラムに過大な負荷をかけるように作られた応答がありました。</translation>
    </message>
    <message>
        <source>Slack offered the same page again and again.</source>
        <translation>Slack が同じページを繰り返し返しました。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Slack had a temporary problem that did not pass.</source>
        <translation>Slack の一時的な問題が解消しませんでした。</translation>
    </message>
    <message>
        <source>Try again later; slack-status.com tells how Slack is.</source>
        <translation>しばらくしてから、もう一度お試しください。Slack の状況は slack-status.com で確認できます。</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>指示により停止しました。</translation>
    </message>
    <message>
        <source>Run it again to continue where it stopped.</source>
        <translation>もう一度実行すると、停止したところから続行します。</translation>
    </message>
    <message>
        <source>Sync again to continue where it stopped.</source>
        <translation>もう一度同期すると、停止したところから続行します。</translation>
    </message>
    <message>
        <source>The time for this run is used up.</source>
        <translation>この実行の制限時間に達しました。</translation>
    </message>
    <message>
        <source>Some channels could not be read: {channels}.</source>
        <translation>読み取れなかったチャンネルがあります: {channels}。</translation>
    </message>
    <message>
        <source>The other channels are up to date.</source>
        <translation>ほかのチャンネルは最新です。</translation>
    </message>
    <message>
        <source>The reason stands with each channel.</source>
        <translation>理由は各チャンネルに表示されています。</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder is read-only for you.</source>
        <translation>{path} に書き込めません。フォルダーは読み取り専用です。</translation>
    </message>
    <message>
        <source>No file was made or changed.</source>
        <translation>ファイルは作成も変更もされていません。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder of {path} does not exist.</source>
        <translation>{path} のフォルダーがありません。</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>フォルダーを作成するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} はフォルダーです。</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>フォルダー内のファイルを指定してください。</translation>
    </message>
    <message>
        <source>{path} is open in another program.</source>
        <translation>{path} は別のプログラムで開かれています。</translation>
    </message>
    <message>
        <source>Close it there and export again, or choose another name.</source>
        <translation>そのプログラムで閉じてからもう一度エクスポートするか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>{path} に書き込めませんでした。</translation>
    </message>
    <message>
        <source>No unfinished file was left behind.</source>
        <translation>未完成のファイルは残っていません。</translation>
    </message>
    <message>
        <source>Check that its disk is connected, or choose another place.</source>
        <translation>ディスクが接続されていることを確認するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>エクスポートは停止されました。</translation>
    </message>
    <message>
        <source>The ledger&apos;s log does not tell of this export.</source>
        <translation>台帳のログにこのエクスポートは記載されていません。</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>ファイルは元のままです。</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>This was a selection of so many rows that the log does not name them.</source>
        <translation>選択した行が多いため、ログに各行が記載されていません。</translation>
    </message>
    <message>
        <source>Select the rows and export again.</source>
        <translation>行を選択して、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>{path} is no file, and a workbook cannot be written to anything else.</source>
        <translation>{path} はファイルではありません。ワークブックはファイルにのみ書き出せます。</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The manifest {path} could not be written.</source>
        <translation>マニフェスト {path} を書き出せませんでした。</translation>
    </message>
    <message>
        <source>The exported file itself is whole and in its place.</source>
        <translation>エクスポートしたファイル自体は完全で、所定の場所にあります。</translation>
    </message>
    <message>
        <source>Check the disk and export again.</source>
        <translation>ディスクを確認して、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The manifest {path} cannot be read.</source>
        <translation>マニフェスト {path} を読み取れません。</translation>
    </message>
    <message>
        <source>Check the path: it ends in .manifest.json.</source>
        <translation>パスを確認してください。末尾は .manifest.json です。</translation>
    </message>
    <message>
        <source>{path} is not a manifest of an export, or it is damaged.</source>
        <translation>{path} はエクスポートのマニフェストではないか、破損しています。</translation>
    </message>
    <message>
        <source>Use the file that was written beside the export.</source>
        <translation>エクスポートと一緒に書き出されたファイルを使ってください。</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} を読み取れません。</translation>
    </message>
    <message>
        <source>File changed: {files} is not what was exported.</source>
        <translation>ファイルの変更: {files} はエクスポートした内容と異なります。</translation>
    </message>
    <message>
        <source>Do not rely on the file; export it again.</source>
        <translation>このファイルは信頼せず、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>File missing: {files} is not beside its manifest.</source>
        <translation>ファイルの不足: {files} がマニフェストと同じ場所にありません。</translation>
    </message>
    <message>
        <source>Put the file back beside the manifest, under its own name.</source>
        <translation>ファイルを元の名前で、マニフェストと同じ場所に戻してください。</translation>
    </message>
    <message>
        <source>Data changed since: the file is as it was exported, but the same filter gives other rows today.</source>
        <translation>その後のデータの変更: ファイルはエクスポートしたままですが、同じフィルターで今日得られる行は異なります。</translation>
    </message>
    <message>
        <source>Later syncs and corrections do that. Export again to have what stands today.</source>
        <translation>その後の同期や訂正によるものです。現在の内容が必要な場合は、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The ledger&apos;s log does not begin with what this export saw of it: entries were removed or changed since.</source>
        <translation>台帳のログの先頭部分が、このエクスポートの時点と異なります。その後にエントリが削除または変更されました。</translation>
    </message>
    <message>
        <source>Keep the ledger as it is and compare it with a backup; do not sync into it.</source>
        <translation>台帳をそのまま残し、バックアップと比較してください。この台帳に同期しないでください。</translation>
    </message>
    <message>
        <source>{path} tells of an export from another ledger.</source>
        <translation>{path} が示すエクスポートは、別の台帳のものです。</translation>
    </message>
    <message>
        <source>Name the ledger that it was exported from with --ledger.</source>
        <translation>エクスポート元の台帳を --ledger で指定してください。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not as Precedent writes it.</source>
        <translation>{path} の {line} 行目は、Precedent の書き方と異なります。</translation>
    </message>
    <message>
        <source>Do not rely on the file; export again.</source>
        <translation>このファイルは信頼せず、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The manifest {path} was altered: it tells of another file, or of other counts or totals, than the file itself and the ledger&apos;s log.</source>
        <translation>マニフェスト {path} が改変されています。ファイルと台帳のログとは異なるファイル、件数、または合計を示しています。</translation>
    </message>
    <message>
        <source>Do not rely on the file or its manifest; export again.</source>
        <translation>このファイルもマニフェストも信頼せず、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The newest checkpoint of the ledger&apos;s log does not cover these records, and none could be made.</source>
        <translation>台帳のログの最新のチェックポイントがこれらの記録を含んでおらず、新しいチェックポイントも作成できませんでした。</translation>
    </message>
    <message>
        <source>Make the ledger writable, or copy it with its key to another folder, and try again.</source>
        <translation>台帳を書き込み可能にするか、鍵とともに別のフォルダーにコピーして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no column &quot;{column}&quot;.</source>
        <translation>「{column}」という列はありません。</translation>
    </message>
    <message>
        <source>The column &quot;{column}&quot; is named twice.</source>
        <translation>列「{column}」が 2 回指定されています。</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>1 回だけ指定してください。</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>ファイルは書き出されていません。</translation>
    </message>
    <message>
        <source>Widen the filter, or leave out --fail-if-empty.</source>
        <translation>フィルターを広げるか、--fail-if-empty を外してください。</translation>
    </message>
    <message>
        <source>Nobody and no customer here is called &quot;{person}&quot;.</source>
        <translation>「{person}」という人も顧客もここにはいません。</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>何も消去されていません。</translation>
    </message>
    <message>
        <source>Give the whole name as it is shown, or the person&apos;s Slack id.</source>
        <translation>表示されている名前の全体、またはその人の Slack ID を指定してください。</translation>
    </message>
    <message>
        <source>&quot;{person}&quot; can be several: {ids}.</source>
        <translation>「{person}」に該当するものが複数あります: {ids}。</translation>
    </message>
    <message>
        <source>Give the Slack id, or say whether a person or a customer is meant.</source>
        <translation>Slack ID を指定するか、個人か顧客かを指定してください。</translation>
    </message>
    <message>
        <source>The basis names who is to be erased, and would stay.</source>
        <translation>根拠に消去の対象者の名前が含まれており、そのまま残ってしまいます。</translation>
    </message>
    <message>
        <source>Write the reason without a name, for example the number of the request.</source>
        <translation>名前を入れずに理由を書いてください（例: 依頼の番号）。</translation>
    </message>
    <message>
        <source>The basis is empty or longer than {limit} characters.</source>
        <translation>根拠が空か、{limit} 文字を超えています。</translation>
    </message>
    <message>
        <source>Write in a few words why this is erased.</source>
        <translation>消去する理由を簡潔に書いてください。</translation>
    </message>
    <message>
        <source>What is erased cannot be brought back.</source>
        <translation>消去した内容は元に戻せません。</translation>
    </message>
    <message>
        <source>Look at what would go with --dry-run; then say --yes.</source>
        <translation>--dry-run で消去される内容を確認してから、--yes を指定してください。</translation>
    </message>
    <message>
        <source>No rule says how long what people wrote is kept.</source>
        <translation>書かれた内容の保存期間のルールが設定されていません。</translation>
    </message>
    <message>
        <source>Set one with precedentctl retention set and a number of months.</source>
        <translation>precedentctl retention set で月数を設定してください。</translation>
    </message>
    <message>
        <source>{value} is no number of months from 0 to 1200.</source>
        <translation>{value} は 0～1200 の月数ではありません。</translation>
    </message>
    <message>
        <source>Give a whole number, for example 24; 0 keeps everything.</source>
        <translation>整数（例: 24）を指定してください。0 はすべて残します。</translation>
    </message>
    <message>
        <source>What is to be erased is not said.</source>
        <translation>消去する内容が指定されていません。</translation>
    </message>
    <message>
        <source>Say either --before with a day, or --due for what the ledger&apos;s rule says.</source>
        <translation>--before で日付を指定するか、台帳のルールに従う場合は --due を指定してください。</translation>
    </message>
    <message>
        <source>Compacting the ledger needs {limit} of free disk, and there is less.</source>
        <translation>台帳の最適化には {limit} の空き容量が必要ですが、足りません。</translation>
    </message>
    <message>
        <source>The ledger is whole.</source>
        <translation>台帳は完全です。</translation>
    </message>
    <message>
        <source>Make room, then run the same erasure again.</source>
        <translation>空き容量を増やしてから、同じ消去をもう一度実行してください。</translation>
    </message>
    <message>
        <source>No hold number {value} is in force.</source>
        <translation>番号 {value} の有効なホールドはありません。</translation>
    </message>
    <message>
        <source>precedentctl hold list shows the holds.</source>
        <translation>ホールドは precedentctl hold list で確認できます。</translation>
    </message>
    <message>
        <source>A hold needs a record or a filter, and a reason.</source>
        <translation>ホールドには、記録またはフィルターと、理由が必要です。</translation>
    </message>
    <message>
        <source>Write for example customer:&quot;Acme&quot; and why it is kept.</source>
        <translation>例のように書き、残す理由も書いてください: customer:&quot;Acme&quot;</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ファイル {path} はありません。</translation>
    </message>
    <message>
        <source>The ledger is as it was.</source>
        <translation>台帳は元のままです。</translation>
    </message>
    <message>
        <source>Name a backup.</source>
        <translation>バックアップを指定してください。</translation>
    </message>
    <message>
        <source>{path} is no whole backup of a ledger: its log does not hold.</source>
        <translation>{path} は台帳の完全なバックアップではありません。ログが整合していません。</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>別のバックアップを選択してください。</translation>
    </message>
    <message>
        <source>{path} could not be put in its place.</source>
        <translation>{path} を台帳の場所に置けませんでした。</translation>
    </message>
    <message>
        <source>No file was deleted.</source>
        <translation>ファイルは削除されていません。</translation>
    </message>
    <message>
        <source>Look at the files beside the ledger: the one whose name has &quot;before-restore&quot; is what was there before.</source>
        <translation>台帳と同じ場所のファイルを確認してください。名前に「before-restore」を含むものが、以前の台帳です。</translation>
    </message>
    <message>
        <source>Another program has the ledger open: {path}</source>
        <translation>別のプログラムが台帳を開いています: {path}</translation>
    </message>
    <message>
        <source>Close Precedent and what else reads the ledger, then try again.</source>
        <translation>Precedent と、台帳を読み取っているほかのプログラムを終了して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Slack does not accept the token.</source>
        <translation>Slack がトークンを受け付けません。</translation>
    </message>
    <message>
        <source>Everything read so far is kept.</source>
        <translation>それまでに読み取った内容はすべて保存されています。</translation>
    </message>
    <message>
        <source>Copy the whole token from the app&apos;s OAuth &amp; Permissions page and set it again. If your workspace allows only certain networks, connect through one of them.</source>
        <translation>アプリの「OAuth &amp; Permissions」ページからトークン全体をコピーし、設定し直してください。ワークスペースが特定のネットワークのみを許可している場合は、そのネットワークから接続してください。</translation>
    </message>
    <message>
        <source>The app was removed from Slack, or its user or workspace was deactivated.</source>
        <translation>アプリが Slack から削除されたか、そのユーザーまたはワークスペースが無効になりました。</translation>
    </message>
    <message>
        <source>Install the app again and set the new token.</source>
        <translation>アプリをインストールし直し、新しいトークンを設定してください。</translation>
    </message>
    <message>
        <source>The Slack token has expired.</source>
        <translation>Slack トークンの有効期限が切れています。</translation>
    </message>
    <message>
        <source>Create the app again without token rotation and set its token.</source>
        <translation>トークンのローテーションなしでアプリを作成し直し、そのトークンを設定してください。</translation>
    </message>
    <message>
        <source>The app lacks the permission {needed}.</source>
        <translation>アプリに権限がありません（{needed}）。</translation>
    </message>
    <message>
        <source>Add {needed} under OAuth &amp; Permissions and reinstall the app; the token usually stays the same.</source>
        <translation>「OAuth &amp; Permissions」で {needed} を追加し、アプリを再インストールしてください。通常、トークンは変わりません。</translation>
    </message>
    <message>
        <source>Slack says that this is the wrong kind of token.</source>
        <translation>Slack によると、トークンの種類が異なります。</translation>
    </message>
    <message>
        <source>The account behind the token has no two-factor login.</source>
        <translation>トークンのアカウントで二要素認証が設定されていません。</translation>
    </message>
    <message>
        <source>Set up two-factor login for that account in Slack, then try again.</source>
        <translation>Slack でそのアカウントの二要素認証を設定して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Administrators of the workspace revoked its encryption key.</source>
        <translation>ワークスペースの管理者が暗号鍵を取り消しました。</translation>
    </message>
    <message>
        <source>Everything read so far is kept; newer messages cannot be read.</source>
        <translation>それまでに読み取った内容はすべて保存されています。新しいメッセージは読み取れません。</translation>
    </message>
    <message>
        <source>Try again after the key was restored.</source>
        <translation>鍵が復元されてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The app is not approved for this workspace.</source>
        <translation>アプリがこのワークスペースで承認されていません。</translation>
    </message>
    <message>
        <source>Ask your Slack administrator to approve the app.</source>
        <translation>Slack 管理者にアプリの承認を依頼してください。</translation>
    </message>
    <message>
        <source>Slack denies access to {channel}.</source>
        <translation>Slack が {channel} へのアクセスを拒否しています。</translation>
    </message>
    <message>
        <source>Ask a workspace administrator for access.</source>
        <translation>ワークスペースの管理者にアクセス権を依頼してください。</translation>
    </message>
    <message>
        <source>Slack does not show {channel} to the app: it was deleted, made private, or the app was not invited.</source>
        <translation>{channel} が Slack でアプリに表示されません。削除されたか、プライベートになったか、アプリが招待されていません。</translation>
    </message>
    <message>
        <source>What was read of it is kept.</source>
        <translation>そのチャンネルの読み取り済みの内容は保存されています。</translation>
    </message>
    <message>
        <source>Type /invite @ and the app&apos;s name in the channel, or choose the channel again.</source>
        <translation>チャンネルで /invite @ に続けてアプリの名前を入力するか、チャンネルを選択し直してください。</translation>
    </message>
    <message>
        <source>The app is not in {channel}.</source>
        <translation>アプリが {channel} に参加していません。</translation>
    </message>
    <message>
        <source>In Slack, type /invite @ and the app&apos;s name in the channel, then try again.</source>
        <translation>Slack のチャンネルで /invite @ に続けてアプリの名前を入力して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{channel} belongs to a Salesforce record and is not open to the app.</source>
        <translation>{channel} は Salesforce レコードのチャンネルで、アプリには公開されていません。</translation>
    </message>
    <message>
        <source>Stop following it, or ask your Slack administrator.</source>
        <translation>同期対象から外すか、Slack 管理者に相談してください。</translation>
    </message>
    <message>
        <source>{channel} is archived.</source>
        <translation>{channel} はアーカイブ済みです。</translation>
    </message>
    <message>
        <source>Its history stays readable; nothing new will appear.</source>
        <translation>履歴は引き続き読み取れます。新しい内容は追加されません。</translation>
    </message>
    <message>
        <source>The thread is no longer in Slack.</source>
        <translation>このスレッドは Slack に存在しません。</translation>
    </message>
    <message>
        <source>The copy in the ledger is kept.</source>
        <translation>台帳のコピーは保存されています。</translation>
    </message>
    <message>
        <source>Slack does not show the member {user}.</source>
        <translation>メンバー {user} が Slack で表示されません。</translation>
    </message>
    <message>
        <source>Their messages are kept under that id.</source>
        <translation>そのメッセージは、この ID のまま保存されます。</translation>
    </message>
    <message>
        <source>There is no app-level token in the keychain.</source>
        <translation>キーチェーンにアプリレベルトークンがありません。</translation>
    </message>
    <message>
        <source>Syncs read everything as before.</source>
        <translation>同期ではこれまでどおりすべて読み取られます。</translation>
    </message>
    <message>
        <source>Paste it under Sync, Live updates.</source>
        <translation>「同期」→「リアルタイム更新」に貼り付けてください。</translation>
    </message>
    <message>
        <source>Live updates need an app-level token.</source>
        <translation>リアルタイム更新には、アプリレベルトークンが必要です。</translation>
    </message>
    <message>
        <source>It begins with xapp- and stands under Basic Information of the app.</source>
        <translation>xapp- で始まり、アプリの「Basic Information」にあります。</translation>
    </message>
    <message>
        <source>Slack does not accept the app-level token.</source>
        <translation>Slack がアプリレベルトークンを受け付けません。</translation>
    </message>
    <message>
        <source>Copy it again from Basic Information of the app, or generate a new one.</source>
        <translation>アプリの「Basic Information」からもう一度コピーするか、新しいトークンを生成してください。</translation>
    </message>
    <message>
        <source>The app-level token lacks the permission connections:write.</source>
        <translation>アプリレベルトークンに権限 connections:write がありません。</translation>
    </message>
    <message>
        <source>Generate a token with it under Basic Information of the app.</source>
        <translation>アプリの「Basic Information」で、この権限のあるトークンを生成してください。</translation>
    </message>
    <message>
        <source>Socket Mode was turned off for the app.</source>
        <translation>アプリの Socket Mode がオフになりました。</translation>
    </message>
    <message>
        <source>Turn it on in the app&apos;s settings, then turn on live updates again.</source>
        <translation>アプリの設定でオンにしてから、リアルタイム更新をオンにし直してください。</translation>
    </message>
    <message>
        <source>Slack named a server for live updates that is not Slack&apos;s.</source>
        <translation>Slack がリアルタイム更新用に、Slack のものではないサーバーを指定しました。</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>そのサーバーには何も送信していません。</translation>
    </message>
    <message>
        <source>Check the proxy and the network, then turn on live updates again.</source>
        <translation>プロキシとネットワークを確認してから、リアルタイム更新をオンにし直してください。</translation>
    </message>
    <message>
        <source>Something came from Slack that is no event.</source>
        <translation>Slack から、イベントではないものが届きました。</translation>
    </message>
    <message>
        <source>It was passed over; the next sync reads what it may have been about.</source>
        <translation>スキップしました。関係する内容は次の同期で読み取られます。</translation>
    </message>
    <message>
        <source>Slack asked to slow down for {seconds} seconds.</source>
        <translation>Slack が {seconds} 秒間、速度を落とすよう求めています。</translation>
    </message>
    <message>
        <source>Run the sync again later; it continues where it stopped.</source>
        <translation>しばらくしてから、同期をもう一度実行してください。停止したところから続行します。</translation>
    </message>
    <message>
        <source>Slack no longer knows the page it offered.</source>
        <translation>Slack が、自ら示したページを見つけられなくなりました。</translation>
    </message>
    <message>
        <source>Run the sync again.</source>
        <translation>同期をもう一度実行してください。</translation>
    </message>
    <message>
        <source>The workspace is moving to an Enterprise organisation.</source>
        <translation>ワークスペースは Enterprise オーガナイゼーションに移行中です。</translation>
    </message>
    <message>
        <source>Try again in some hours; the token may have to be set again afterwards.</source>
        <translation>数時間後にもう一度お試しください。移行後、トークンの再設定が必要になることがあります。</translation>
    </message>
    <message>
        <source>Slack does not allow access from this network.</source>
        <translation>Slack がこのネットワークからのアクセスを許可していません。</translation>
    </message>
    <message>
        <source>Try from the company&apos;s network or VPN.</source>
        <translation>会社のネットワークまたは VPN からお試しください。</translation>
    </message>
    <message>
        <source>Slack refused a call of ours ({slack_error}).</source>
        <translation>Slack が呼び出しを拒否しました（{slack_error}）。</translation>
    </message>
    <message>
        <source>Slack answered with an error that is new to us: {slack_error}.</source>
        <translation>Slack が未知のエラーを返しました: {slack_error}。</translation>
    </message>
    <message>
        <source>Try again; if it stays, look the error up in Slack&apos;s documentation.</source>
        <translation>もう一度お試しください。続く場合は、Slack のドキュメントでこのエラーを調べてください。</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no key of the filter.</source>
        <translation>{position} 文字目の「{word}」は、フィルターのキーではありません。</translation>
    </message>
    <message>
        <source>The nearest one is {nearest}.</source>
        <translation>最も近いものは {nearest} です。</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no value of {key}.</source>
        <translation>{position} 文字目の「{word}」は、{key} の値ではありません。</translation>
    </message>
    <message>
        <source>{key} at position {position} has no value.</source>
        <translation>{position} 文字目の {key} に値がありません。</translation>
    </message>
    <message>
        <source>Write a value after the colon, or take the key out.</source>
        <translation>コロンの後に値を書くか、キーを取り除いてください。</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no date.</source>
        <translation>{position} 文字目の「{word}」は、日付ではありません。</translation>
    </message>
    <message>
        <source>Write for example 2026, 2026-Q4, 2026-10, 2026-10-31, 2026-10-01..2026-10-31 or last-month.</source>
        <translation>例のように書いてください: 2026、2026-Q4、2026-10、2026-10-31、2026-10-01..2026-10-31、last-month。</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no amount.</source>
        <translation>{position} 文字目の「{word}」は、金額ではありません。</translation>
    </message>
    <message>
        <source>Write for example 50, 12.50, 50..500, 50.. or &gt;=50.</source>
        <translation>例のように書いてください: 50、12.50、50..500、50..、&gt;=50。</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; at position {position} is no duration.</source>
        <translation>{position} 文字目の「{word}」は、時間の長さではありません。</translation>
    </message>
    <message>
        <source>Write for example 30m, 4h, 2d, 30m..4h or &gt;2d.</source>
        <translation>例のように書いてください: 30m、4h、2d、30m..4h、&gt;2d。</translation>
    </message>
    <message>
        <source>The quotation mark at position {position} is not closed.</source>
        <translation>{position} 文字目の引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Close it, or take it out.</source>
        <translation>閉じるか、取り除いてください。</translation>
    </message>
    <message>
        <source>A blank is missing after the quotation mark at position {position}.</source>
        <translation>{position} 文字目の引用符の後に空白がありません。</translation>
    </message>
    <message>
        <source>Put a blank before &quot;{word}&quot;.</source>
        <translation>「{word}」の前に空白を入れてください。</translation>
    </message>
    <message>
        <source>The filter is longer than {limit} characters.</source>
        <translation>フィルターが {limit} 文字を超えています。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>There is no time zone &quot;{zone}&quot;.</source>
        <translation>「{zone}」というタイムゾーンはありません。</translation>
    </message>
    <message>
        <source>Write an IANA name, for example Europe/Oslo.</source>
        <translation>IANA の名前を書いてください（例: Europe/Oslo）。</translation>
    </message>
    <message>
        <source>No channel is followed yet.</source>
        <translation>同期対象のチャンネルがまだありません。</translation>
    </message>
    <message>
        <source>This ledger has several workspaces, and {channel} can be in any of them.</source>
        <translation>この台帳には複数のワークスペースがあり、{channel} はどれにもある可能性があります。</translation>
    </message>
    <message>
        <source>Name its workspace with --team.</source>
        <translation>--team でワークスペースを指定してください。</translation>
    </message>
    <message>
        <source>A path has a character that {target} cannot be given: {path}</source>
        <translation>パスに、{target} に渡せない文字があります: {path}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>何も出力していません。</translation>
    </message>
    <message>
        <source>Move the program or the ledger to a path without it.</source>
        <translation>プログラムまたは台帳を、その文字を含まないパスに移動してください。</translation>
    </message>
    <message>
        <source>There is no channel {channel} here.</source>
        <translation>ここに {channel} というチャンネルはありません。</translation>
    </message>
    <message>
        <source>The channels command lists what the app can see; private channels must invite the app first.</source>
        <translation>アプリから見えるものは channels コマンドで一覧表示できます。プライベートチャンネルには、先にアプリを招待する必要があります。</translation>
    </message>
    <message>
        <source>{channel} seems to go on in Slack under another id, {to} instead of {from}: it has the name and the newest messages of the one you follow.</source>
        <translation>{channel} は Slack で、{from} ではなく {to} という別の ID で続いているようです。名前と最新のメッセージが、同期対象のチャンネルと同じです。</translation>
    </message>
    <message>
        <source>What was read is kept; nothing is read from the new one until you say what it is.</source>
        <translation>読み取り済みの内容は保存されています。新しい方は、同じチャンネルかどうか指定されるまで読み取りません。</translation>
    </message>
    <message>
        <source>If it is the same: precedentctl channel set {to} --same-as {from}. If not: precedentctl channel set {from} --unfollow.</source>
        <translation>同じ場合: precedentctl channel set {to} --same-as {from}。違う場合: precedentctl channel set {from} --unfollow。</translation>
    </message>
    <message>
        <source>The ledger has a channel {channel} of its own already.</source>
        <translation>台帳には、別のチャンネルとして {channel} がすでにあります。</translation>
    </message>
    <message>
        <source>Two channels with messages stay two.</source>
        <translation>メッセージのある 2 つのチャンネルは、1 つにまとめられません。</translation>
    </message>
    <message>
        <source>This field follows from others and cannot be set.</source>
        <translation>この項目はほかの項目から決まるため、設定できません。</translation>
    </message>
    <message>
        <source>Correct what it follows from.</source>
        <translation>元になる項目を訂正してください。</translation>
    </message>
    <message>
        <source>This is no amount that can be read in one way only.</source>
        <translation>金額が一通りに読み取れません。</translation>
    </message>
    <message>
        <source>Write the figure with a point before the cents, for example 1250.00, and choose a currency.</source>
        <translation>小数点にピリオドを使って数値を書き（例: 1250.00）、通貨を選択してください。</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>これは日時ではありません。</translation>
    </message>
    <message>
        <source>Write for example 2026-10-30T09:51:00Z.</source>
        <translation>例のように書いてください: 2026-10-30T09:51:00Z。</translation>
    </message>
    <message>
        <source>This is no value of the field.</source>
        <translation>これはこの項目の値ではありません。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別の値を選択してください。</translation>
    </message>
    <message>
        <source>There is no saved view &quot;{view}&quot;.</source>
        <translation>「{view}」という保存したビューはありません。</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;.</source>
        <translation>最も近いものは「{nearest}」です。</translation>
    </message>
    <message>
        <source>The ledger knows nobody by the name or id &quot;{person}&quot;.</source>
        <translation>台帳に、名前または ID が「{person}」の人はいません。</translation>
    </message>
    <message>
        <source>The people command lists everybody.</source>
        <translation>メンバーの一覧は people コマンドで表示できます。</translation>
    </message>
    <message>
        <source>Several people are called &quot;{person}&quot;: {ids}.</source>
        <translation>「{person}」という人が複数います: {ids}。</translation>
    </message>
    <message>
        <source>Name the id.</source>
        <translation>ID を指定してください。</translation>
    </message>
    <message>
        <source>Another limit of the same holder, type and currency holds on some of these days ({first_day} to {last_day}).</source>
        <translation>対象者、種類、通貨が同じ別の限度額が、この期間の一部（{first_day}～{last_day}）に適用されています。</translation>
    </message>
    <message>
        <source>End that one first, or choose days outside it.</source>
        <translation>先にその限度額を終了させるか、期間が重ならないようにしてください。</translation>
    </message>
    <message>
        <source>The last day of a limit is before its first.</source>
        <translation>限度額の最終日が、最初の日より前です。</translation>
    </message>
    <message>
        <source>Exchange the two days.</source>
        <translation>2 つの日付を入れ替えてください。</translation>
    </message>
    <message>
        <source>There is a limit of the same holder, type, currency and first day.</source>
        <translation>対象者、種類、通貨、最初の日が同じ限度額があります。</translation>
    </message>
    <message>
        <source>Change that one instead.</source>
        <translation>代わりにその限度額を変更してください。</translation>
    </message>
    <message>
        <source>&quot;{day}&quot; is no day.</source>
        <translation>「{day}」は日付ではありません。</translation>
    </message>
    <message>
        <source>Write for example 2026-10-31.</source>
        <translation>例のように書いてください: 2026-10-31。</translation>
    </message>
    <message>
        <source>A limit cannot be below zero.</source>
        <translation>限度額をゼロ未満にはできません。</translation>
    </message>
    <message>
        <source>A limit of 0 means that nothing may be decided.</source>
        <translation>限度額 0 は、何も決裁できないという意味です。</translation>
    </message>
    <message>
        <source>&quot;{amount}&quot; is no amount of a limit.</source>
        <translation>「{amount}」は限度額の金額ではありません。</translation>
    </message>
    <message>
        <source>Write for example 250.00, or the word unlimited.</source>
        <translation>例のように 250.00、または unlimited と書いてください。</translation>
    </message>
    <message>
        <source>&quot;{currency}&quot; is no currency.</source>
        <translation>「{currency}」は通貨ではありません。</translation>
    </message>
    <message>
        <source>Write for example USD or EUR.</source>
        <translation>例のように書いてください: USD、EUR。</translation>
    </message>
    <message>
        <source>&quot;{holder}&quot; is nobody whom the ledger knows, and no team.</source>
        <translation>「{holder}」は、台帳にある人でもチームでもありません。</translation>
    </message>
    <message>
        <source>Write an id or a name from the people command, a team, approvers or agents.</source>
        <translation>people コマンドの ID か名前、チーム、approvers、agents のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>There is no rule &quot;{rule}&quot;.</source>
        <translation>「{rule}」というルールはありません。</translation>
    </message>
    <message>
        <source>{rule} cannot be &quot;{value}&quot;.</source>
        <translation>{rule} を「{value}」にはできません。</translation>
    </message>
    <message>
        <source>It is a whole number from {least} to {most}.</source>
        <translation>{least}～{most} の整数です。</translation>
    </message>
    <message>
        <source>The working day would end before it begins.</source>
        <translation>就業時間の終了が開始より前になります。</translation>
    </message>
    <message>
        <source>Set the other hour first.</source>
        <translation>先にもう一方の時刻を設定してください。</translation>
    </message>
    <message>
        <source>There is no limit number {number}.</source>
        <translation>限度額の番号 {number} はありません。</translation>
    </message>
    <message>
        <source>precedentctl limits list shows the numbers.</source>
        <translation>番号は precedentctl limits list で確認できます。</translation>
    </message>
    <message>
        <source>The token is never sent to {host}.</source>
        <translation>トークンは {host} には送信されません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Allowed are https on slack.com and slack-gov.com, and http on this computer.</source>
        <translation>使用できるのは、slack.com と slack-gov.com の https、およびこのコンピューターの http です。</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>コマンドが指定されていません。</translation>
    </message>
    <message>
        <source>precedentctl --help lists the commands.</source>
        <translation>コマンドの一覧は precedentctl --help で表示できます。</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;.</source>
        <translation>「{command}」というコマンドはありません。</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;; precedentctl --help lists all.</source>
        <translation>最も近いものは「{nearest}」です。一覧は precedentctl --help で表示できます。</translation>
    </message>
    <message>
        <source>&quot;{command}&quot; is only the beginning of a command.</source>
        <translation>「{command}」はコマンドの最初の部分だけです。</translation>
    </message>
    <message>
        <source>Commands that begin so: {commands}.</source>
        <translation>これで始まるコマンド: {commands}。</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>precedentctl {command} --help lists the options.</source>
        <translation>オプションの一覧は precedentctl {command} --help で表示できます。</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no value of {option}.</source>
        <translation>「{value}」は {option} の値ではありません。</translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>指定できる値: {expected}。</translation>
    </message>
    <message>
        <source>{option} is missing.</source>
        <translation>{option} がありません。</translation>
    </message>
    <message>
        <source>precedentctl {command} --help shows how it is used.</source>
        <translation>使い方は precedentctl {command} --help で確認できます。</translation>
    </message>
    <message>
        <source>Something is missing after {command}: {arguments}.</source>
        <translation>{command} の後に不足があります: {arguments}。</translation>
    </message>
    <message>
        <source>{command} does not take that many arguments.</source>
        <translation>{command} の引数が多すぎます。</translation>
    </message>
    <message>
        <source>Put names with blanks in quotation marks; tokens are never arguments.</source>
        <translation>空白を含む名前は引用符で囲んでください。トークンを引数にすることはできません。</translation>
    </message>
    <message>
        <source>{first} and {second} do not go together.</source>
        <translation>{first} と {second} は同時に指定できません。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>どちらかを外してください。</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no column of the file of payouts.</source>
        <translation>「{value}」は支払いのファイルの列ではありません。</translation>
    </message>
    <message>
        <source>It can be: {expected}.</source>
        <translation>指定できる値: {expected}。</translation>
    </message>
    <message>
        <source>It is not known which column of the file of payouts holds the {field}.</source>
        <translation>支払いのファイルで、{field} の列がどれか分かりません。</translation>
    </message>
    <message>
        <source>Choose it in the window, or name it to precedentctl with --map {field}=COLUMN.</source>
        <translation>ウィンドウで選択するか、precedentctl で --map {field}=COLUMN を指定してください。</translation>
    </message>
    <message>
        <source>The dates of the file of payouts could be day/month or month/day: {value}.</source>
        <translation>支払いのファイルの日付が、日/月とも月/日とも読めます: {value}。</translation>
    </message>
    <message>
        <source>Choose the order under Dates, or say it to precedentctl with --date-order dmy, mdy or ymd.</source>
        <translation>「日付の順序」で選択するか、precedentctl で --date-order dmy、mdy、ymd のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The amounts of the file of payouts could have thousands or decimals: {value}.</source>
        <translation>支払いのファイルの金額の区切りが、桁区切りとも小数点とも読めます: {value}。</translation>
    </message>
    <message>
        <source>Choose the decimal mark under Amounts, or say it to precedentctl with --decimal , or --decimal followed by a point.</source>
        <translation>「金額の小数点」で選択するか、precedentctl で --decimal , または --decimal . を指定してください。</translation>
    </message>
    <message>
        <source>The file of payouts has amounts above and below zero, and does not say which of them are payouts.</source>
        <translation>支払いのファイルに正と負の金額があり、どちらが支払いか示されていません。</translation>
    </message>
    <message>
        <source>Choose it in the window, or say it to precedentctl with --payouts positive, negative or both.</source>
        <translation>ウィンドウで選択するか、precedentctl で --payouts positive、negative、both のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The file of payouts does not say the currency of every amount.</source>
        <translation>支払いのファイルに、通貨の記載がない金額があります。</translation>
    </message>
    <message>
        <source>Choose it in the window, or say it to precedentctl with --default-currency USD.</source>
        <translation>ウィンドウで選択するか、precedentctl で --default-currency USD のように指定してください。</translation>
    </message>
    <message>
        <source>Reading the CSV file was stopped.</source>
        <translation>CSV ファイルの読み取りは停止されました。</translation>
    </message>
    <message>
        <source>Nothing was written or changed.</source>
        <translation>何も書き出し・変更されていません。</translation>
    </message>
    <message>
        <source>Matching payouts was stopped.</source>
        <translation>支払いの照合は停止されました。</translation>
    </message>
    <message>
        <source>No token came from the standard input.</source>
        <translation>標準入力からトークンを受け取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing was stored or sent.</source>
        <translation>何も保存・送信されていません。</translation>
    </message>
    <message>
        <source>Give it like this: precedentctl token set --token-stdin &lt; FILE</source>
        <translation>次のように指定してください: precedentctl token set --token-stdin &lt; FILE</translation>
    </message>
    <message>
        <source>Another job is still running.</source>
        <translation>別の処理がまだ実行中です。</translation>
    </message>
    <message>
        <source>It goes on; nothing else was started.</source>
        <translation>その処理は続いています。ほかには何も開始されていません。</translation>
    </message>
    <message>
        <source>Wait for its end or press Stop.</source>
        <translation>終了を待つか、「停止」を押してください。</translation>
    </message>
    <message>
        <source>Run precedent --help for the options.</source>
        <translation>オプションは precedent --help で確認できます。</translation>
    </message>
    <message>
        <source>Reports are drawn by the window program, which is not at {path}.</source>
        <translation>レポートはウィンドウのプログラムが描画しますが、{path} にありません。</translation>
    </message>
    <message>
        <source>Install precedent in the folder of precedentctl.</source>
        <translation>precedentctl と同じフォルダーに precedent をインストールしてください。</translation>
    </message>
    <message>
        <source>The report could not be drawn.</source>
        <translation>レポートを描画できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was written; the ledger was not changed.</source>
        <translation>何も書き出されていません。台帳は変更されていません。</translation>
    </message>
    <message>
        <source>Run it again with --verbose to see what the window program said.</source>
        <translation>--verbose を付けてもう一度実行すると、ウィンドウのプログラムのメッセージを確認できます。</translation>
    </message>
    <message>
        <source>Nobody in the ledger is called &quot;{agent}&quot;.</source>
        <translation>台帳に「{agent}」という人はいません。</translation>
    </message>
    <message>
        <source>Write the name as the Agents page shows it, or the Slack id.</source>
        <translation>「担当者」ページに表示されている名前、または Slack ID を書いてください。</translation>
    </message>
    <message>
        <source>Several people are called &quot;{agent}&quot;.</source>
        <translation>「{agent}」という人が複数います。</translation>
    </message>
    <message>
        <source>Write one of these names, or the Slack id: {agents}.</source>
        <translation>次の名前のいずれか、または Slack ID を書いてください: {agents}。</translation>
    </message>
    <message>
        <source>The file of ticket volumes lacks one of its columns.</source>
        <translation>チケット数のファイルに必要な列がありません。</translation>
    </message>
    <message>
        <source>The first line names agent, week and tickets.</source>
        <translation>最初の行に agent、week、tickets が必要です。</translation>
    </message>
    <message>
        <source>In line {line} of the file of ticket volumes, {column} cannot be read.</source>
        <translation>チケット数のファイルの {line} 行目の {column} を読み取れません。</translation>
    </message>
    <message>
        <source>A week is written like 2026-W40 or 2026-09-28, tickets as a whole number.</source>
        <translation>週は 2026-W40 または 2026-09-28、チケット数は整数で書きます。</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;; all are named as in the header of an export.</source>
        <translation>最も近いものは「{nearest}」です。列の名前はエクスポートの見出しと同じです。</translation>
    </message>
    <message>
        <source>The nearest one is &quot;{nearest}&quot;; precedentctl rules list shows all.</source>
        <translation>最も近いものは「{nearest}」です。一覧は precedentctl rules list で表示できます。</translation>
    </message>
    <message>
        <source>{first} lies beyond {second}.</source>
        <translation>{first} が {second} を超えています。</translation>
    </message>
    <message>
        <source>Exchange the two.</source>
        <translation>2 つを入れ替えてください。</translation>
    </message>
    <message>
        <source>The file to write is named with -o, and names with blanks stand in quotation marks.</source>
        <translation>書き出すファイルは -o で指定し、空白を含む名前は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>{path} is a ledger or another database, or belongs to one.</source>
        <translation>{path} は台帳などのデータベース、またはそれに属するファイルです。</translation>
    </message>
    <message>
        <source>Several workspaces have a channel {channel}.</source>
        <translation>チャンネル {channel} は複数のワークスペースにあります。</translation>
    </message>
    <message>
        <source>Give its id, which the channels command lists.</source>
        <translation>ID で指定してください。ID は channels コマンドで表示されます。</translation>
    </message>
    <message>
        <source>{path} is the file that is read.</source>
        <translation>{path} は読み取り元のファイルです。</translation>
    </message>
    <message>
        <source>The records could not be compared, because a sync wrote into the ledger all the time.</source>
        <translation>同期が台帳に書き込み続けていたため、記録を比較できませんでした。</translation>
    </message>
    <message>
        <source>The log holds, and nothing was changed.</source>
        <translation>ログに問題はなく、何も変更されていません。</translation>
    </message>
    <message>
        <source>Verify it again when the sync has ended.</source>
        <translation>同期が終わってから、もう一度検証してください。</translation>
    </message>
    <message>
        <source>Choose channels in the window, or name one to precedentctl with --channel; it is followed from then on.</source>
        <translation>ウィンドウでチャンネルを選択するか、precedentctl で --channel を指定してください。以後、同期対象になります。</translation>
    </message>
</context>
<context>
    <name>precedent::charts::BulletChart</name>
    <message>
        <source>Bars</source>
        <translation>棒</translation>
    </message>
</context>
<context>
    <name>precedent::charts::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>表をエクスポート…</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table (Ctrl+T)</source>
        <translation>グラフの数値を表で表示します (Ctrl+T)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Show the chart again (Ctrl+T)</source>
        <translation>グラフに戻す（Ctrl+T）</translation>
    </message>
</context>
<context>
    <name>precedent::charts::FunnelPlot</name>
    <message>
        <source>Funnel plot</source>
        <translation>ファンネルプロット</translation>
    </message>
    <message>
        <source>fewer cases</source>
        <translation>件数が少ない</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <comment>at the end of an axis</comment>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>99.8%</source>
        <translation>99.8%</translation>
    </message>
    <message>
        <source>95%</source>
        <translation>95%</translation>
    </message>
</context>
<context>
    <name>precedent::charts::HeatGrid</name>
    <message>
        <source>%1 %2:00: %3 of %4</source>
        <comment>weekday, hour, requests, all requests</comment>
        <translation>%1 %2:00: %4 件中 %3 件</translation>
    </message>
    <message>
        <source>Most at %1. Arrow keys move, Enter shows the rows, Ctrl+T turns it into a table.</source>
        <translation>最多は %1。矢印キーで移動、Enter で行を表示、Ctrl+T で表に切り替え。</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
</context>
<context>
    <name>precedent::charts::HeatMap</name>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
</context>
<context>
    <name>precedent::charts::HistogramChart</name>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
</context>
<context>
    <name>precedent::charts::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>凡例: %1</translation>
    </message>
</context>
<context>
    <name>precedent::charts::StackedBarChart</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>a period that is still running</comment>
        <translation>途中</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
</context>
<context>
    <name>precedent::charts::StackedBars</name>
    <message>
        <source>%1 so far</source>
        <comment>a period that is still running</comment>
        <translation>%1（途中）</translation>
    </message>
    <message>
        <source>%1: no data, never synced</source>
        <translation>%1: データなし、未同期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <comment>share of a total</comment>
        <translation>、%2 件中 %1</translation>
    </message>
    <message>
        <source>. %1: %2</source>
        <comment>the bar before, for comparison</comment>
        <translation>。%1: %2</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message>
        <source>%1 to %2, %3 in all, most in %4 with %5.</source>
        <translation>%1 から %2 まで、全 %3 件、最多は %4 の %5 件。</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter shows the rows, Ctrl+T turns it into a table.</source>
        <translation>矢印キーで移動、Enter で行を表示、Ctrl+T で表に切り替え。</translation>
    </message>
    <message>
        <source>Arrow keys move, Ctrl+T turns it into a table.</source>
        <translation>矢印キーで移動、Ctrl+T で表に切り替え。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Policy changes</source>
        <translation>ポリシーの変更</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
</context>
<context>
    <name>precedent::charts::ThresholdHandle</name>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::DesktopDialog</name>
    <message>
        <source>Tell when a long job has ended</source>
        <translation>長い処理が終わったら知らせる</translation>
    </message>
    <message>
        <source>Window and notices</source>
        <translation>ウィンドウと通知</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>デスクトップの設定に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Only while another window is in front, and without figures or names.</source>
        <translation>別のウィンドウが手前にあるときだけ知らせます。数値や名前は表示しません。</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window asks for attention in the task bar instead.</source>
        <translation>このデスクトップにはトレイがありません。代わりにタスクバーのウィンドウで知らせます。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>ひとりでに動くものをなくす</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>The desktop asks for it.</source>
        <translation>デスクトップの設定によります。</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::DiagnosticsDialog</name>
    <message>
        <source>Collecting…</source>
        <translation>収集中…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>保存される内容</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP ファイル (*.zip)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>This is everything that is saved: versions, counts, settings and codes. No message, no name, no path and no token is in it. Nothing is sent; send the file yourself to whoever helps you.</source>
        <translation>保存される内容はこれですべてです: バージョン、件数、設定、コード。メッセージ、名前、パス、トークンは含みません。何も送信されません。ファイルは自分で問い合わせ先に送ってください。</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportColumns</name>
    <message>
        <source>Only the columns on screen</source>
        <translation>画面に表示中の列のみ</translation>
    </message>
    <message>
        <source>These columns:</source>
        <translation>次の列:</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Space checks a column, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>スペースキーで列を選択、Ctrl+Up と Ctrl+Down で移動します。</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move a column</comment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move a column</comment>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>列を上へ移動</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>列を下へ移動</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>すべての列</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>決裁をエクスポート</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>%Ln 行をエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>First rows of the file, which stand by time of request</source>
        <translation>ファイルの先頭行（申請日時順）</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportFormat</name>
    <message>
        <source>Opens with a double click on this computer: its list separator, its decimal mark and local times.</source>
        <translation>このコンピューターでダブルクリックして開けます。リスト区切り、小数点、現地時刻をこのコンピューターに合わせます。</translation>
    </message>
    <message>
        <source>Typed cells: amounts are numbers and times are dates. A second sheet says what is in it.</source>
        <translation>型付きのセル: 金額は数値、日時は日付です。内容の説明は 2 枚目のシートにあります。</translation>
    </message>
    <message>
        <source>For programs: one object a line, every key, texts exactly as they were written.</source>
        <translation>プログラム向け: 1 行 1 オブジェクトで全キーを含み、テキストは書かれたままです。</translation>
    </message>
    <message>
        <source>Keep every row on one line</source>
        <translation>各行を 1 行に収める</translation>
    </message>
    <message>
        <source>CSV for audit and scripts</source>
        <translation>CSV（監査・スクリプト用）</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV（Excel 用）</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ワークブック</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>A line break within a text becomes “ ⏎ ”.</source>
        <translation>テキスト内の改行は「 ⏎ 」になります。</translation>
    </message>
    <message>
        <source>It holds the filter, totals per currency, coverage and the file&apos;s SHA-256, so that anybody can check it.</source>
        <translation>フィルター、通貨別の合計、取得範囲、ファイルの SHA-256 を含み、誰でもファイルを確認できます。</translation>
    </message>
    <message>
        <source>Excel opens %1 rows of a file and drops the others.</source>
        <comment>a number</comment>
        <translation>Excel はファイルの %1 行までを開き、残りを切り捨てます。</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows; the others go on in further sheets.</source>
        <comment>a number</comment>
        <translation>1 枚のシートに %1 行まで入ります。残りは次のシートに続きます。</translation>
    </message>
    <message>
        <source>Split into files of at most %1 rows</source>
        <comment>a number</comment>
        <translation>%1 行以下のファイルに分割する</translation>
    </message>
    <message>
        <source>For checking and for programs: exact times with their time zone; the same rows always give the same file.</source>
        <translation>検証用、プログラム用。正確な日時とタイムゾーンを含みます。同じ行からは常に同じファイルになります。</translation>
    </message>
    <message>
        <source>Write a proof beside it (manifest)</source>
        <translation>証明も書き出す（マニフェスト）</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportPreview</name>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>シートの最初の行</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportRows</name>
    <message>
        <source>Days are those of the decision. All times are in %1.</source>
        <comment>a time zone</comment>
        <translation>日付は決裁日です。日時はすべて %1 です。</translation>
    </message>
    <message>
        <source>Days are those of the request. All times are in %1.</source>
        <comment>a time zone</comment>
        <translation>日付は申請日です。日時はすべて %1 です。</translation>
    </message>
    <message>
        <source>%1 in view</source>
        <comment>count of rows</comment>
        <translation>表示中 %1 件</translation>
    </message>
    <message>
        <source>All %1 of the ledger</source>
        <comment>count of rows</comment>
        <translation>台帳の全 %1 件</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>すべての決裁</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>選択 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::ExportTarget</name>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel ワークブック</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel ワークブック (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>これはフォルダーです。フォルダー内のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose one that exists.</source>
        <translation>フォルダー %1 はありません。存在するフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder %1 is read-only for you. Choose another one.</source>
        <translation>フォルダー %1 は読み取り専用です。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>These files exist and are replaced when the export is complete: %1.</source>
        <comment>files</comment>
        <translation>次のファイルはすでにあります。エクスポートが完了すると置き換えられます: %1。</translation>
    </message>
    <message>
        <source>This file exists. It is replaced when the export is complete.</source>
        <translation>このファイルはすでにあります。エクスポートが完了すると置き換えられます。</translation>
    </message>
    <message>
        <source>It seems to be open in another program. Close it there first, or choose another name.</source>
        <translation>別のプログラムで開かれているようです。先にそのプログラムで閉じるか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The file will hold %1, although its name ends with .%2.</source>
        <comment>a format, an ending</comment>
        <translation>ファイル名の末尾は .%2 ですが、ファイルの内容は %1 になります。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::LiveDialog</name>
    <message>
        <source>Slack can tell of new messages, edits and reactions as they happen: they are here within seconds, and decisions made by a reaction get their exact time. Without it everything is read by the next sync.</source>
        <translation>Slack は、新しいメッセージ、編集、リアクションを発生と同時に知らせることができます。数秒以内にここに反映され、リアクションによる決裁は正確な日時になります。オフの場合は、すべて次の同期で読み取られます。</translation>
    </message>
    <message>
        <source>On the app&apos;s page at api.slack.com/apps: put the copied manifest in place under App Manifest and reinstall the app, then generate an app-level token with connections:write under Basic Information.</source>
        <translation>api.slack.com/apps のアプリのページで、コピーしたマニフェストを「App Manifest」に貼り付け、アプリを再インストールします。次に、「Basic Information」で connections:write の権限を持つアプリレベルトークンを生成します。</translation>
    </message>
    <message>
        <source>Copy manifest</source>
        <translation>マニフェストをコピー</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>リアルタイム更新</translation>
    </message>
    <message>
        <source>xapp-…, or empty for the one in the keychain</source>
        <translation>xapp-…、または空欄（キーチェーンのものを使用）</translation>
    </message>
    <message>
        <source>App-level token</source>
        <translation>アプリレベルトークン</translation>
    </message>
    <message>
        <source>State of live updates</source>
        <translation>リアルタイム更新の状態</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>It goes to the system keychain, else it is forgotten when the window closes.</source>
        <translation>システムのキーチェーンに保存されます。保存できない場合は、ウィンドウを閉じると破棄されます。</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::SyncDialog</name>
    <message>
        <source>Start sync</source>
        <translation>同期を開始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sync with Slack</source>
        <translation>Slack と同期</translation>
    </message>
    <message>
        <source>To read %1, paste the token of the Slack app (xoxb-… or xoxp-…). It goes to the system keychain, else it is forgotten when the window closes.</source>
        <translation>%1 を読み取るには、Slack アプリのトークン（xoxb-… または xoxp-…）を貼り付けてください。システムのキーチェーンに保存されます。保存できない場合は、ウィンドウを閉じると破棄されます。</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Slack トークン</translation>
    </message>
</context>
<context>
    <name>precedent::dialogs::TokenWords</name>
    <message>
        <source>There are blanks or line breaks inside. Copy the token alone, with Slack&apos;s Copy button.</source>
        <translation>途中に空白または改行があります。Slack の「Copy」ボタンで、トークンだけをコピーしてください。</translation>
    </message>
    <message>
        <source>This is only the beginning of a token. Copy all of it, with Slack&apos;s Copy button.</source>
        <translation>これはトークンの最初の部分だけです。Slack の「Copy」ボタンで、全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This is an app-level token (xapp-), which cannot read channels. Take the Bot User OAuth Token (xoxb-) from OAuth &amp; Permissions.</source>
        <translation>これはアプリレベルトークン（xapp-）で、チャンネルを読み取れません。「OAuth &amp; Permissions」の「Bot User OAuth Token」（xoxb-）を使ってください。</translation>
    </message>
    <message>
        <source>This token ends within hours, because the app rotates its tokens. Create the app again from the manifest, which leaves rotation off.</source>
        <translation>アプリがトークンをローテーションするため、このトークンは数時間で無効になります。ローテーションがオフのマニフェストから、アプリを作成し直してください。</translation>
    </message>
    <message>
        <source>This is a refresh or configuration token (xoxe-). Take the Bot User OAuth Token (xoxb-) from OAuth &amp; Permissions.</source>
        <translation>これは更新用または設定用のトークン（xoxe-）です。「OAuth &amp; Permissions」の「Bot User OAuth Token」（xoxb-）を使ってください。</translation>
    </message>
    <message>
        <source>This is the token of a person&apos;s browser session and opens everything that they can see. Precedent does not take it; create the app instead. Signing out of Slack makes it worthless.</source>
        <translation>これは個人のブラウザーセッションのトークンで、その人に見えるものすべてにアクセスできます。Precedent は受け付けません。代わりにアプリを作成してください。Slack からサインアウトすると、このトークンは無効になります。</translation>
    </message>
    <message>
        <source>Slack no longer gives out this kind of token. Create the app and use its token (xoxb-).</source>
        <translation>Slack はこの種類のトークンの発行を終了しました。アプリを作成し、そのトークン（xoxb-）を使ってください。</translation>
    </message>
    <message>
        <source>This is a webhook: an address to post to, which cannot read. The token begins with xoxb-.</source>
        <translation>これは投稿先のアドレスである Webhook で、読み取りはできません。トークンは xoxb- で始まります。</translation>
    </message>
    <message>
        <source>This is a web address. The token stands on the app&apos;s page, under OAuth &amp; Permissions, and begins with xoxb-.</source>
        <translation>これは Web アドレスです。トークンはアプリのページの「OAuth &amp; Permissions」にあり、xoxb- で始まります。</translation>
    </message>
    <message>
        <source>This looks like the app&apos;s signing secret. The token stands under OAuth &amp; Permissions and begins with xoxb-.</source>
        <translation>これはアプリの署名シークレットのようです。トークンは「OAuth &amp; Permissions」にあり、xoxb- で始まります。</translation>
    </message>
    <message>
        <source>This is not a bot or user token: those begin with xoxb- or xoxp-.</source>
        <translation>これはボットトークンでもユーザートークンでもありません。それらは xoxb- または xoxp- で始まります。</translation>
    </message>
    <message>
        <source>This token reads channels. Live updates need the app-level token: it begins with xapp- and stands under Basic Information.</source>
        <translation>このトークンはチャンネルの読み取り用です。リアルタイム更新にはアプリレベルトークンが必要です。xapp- で始まり、「Basic Information」にあります。</translation>
    </message>
    <message>
        <source>This is not an app-level token: those begin with xapp-.</source>
        <translation>これはアプリレベルトークンではありません。アプリレベルトークンは xapp- で始まります。</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again, or use the token for this session only: it is forgotten when the window closes.</source>
        <translation>システムのキーチェーンがロックされています。ロックを解除してもう一度試すか、今回のセッションのみトークンを使ってください。その場合、ウィンドウを閉じると破棄されます。</translation>
    </message>
    <message>
        <source>This computer has no system keychain that Precedent can use, and it writes no token into a file. The token can be used for this session only: it is forgotten when the window closes.</source>
        <translation>このコンピューターには Precedent が使えるシステムのキーチェーンがなく、トークンをファイルに書き出すこともありません。トークンは今回のセッションのみ使えます。ウィンドウを閉じると破棄されます。</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::AdminStep</name>
    <message>
        <source>Waiting for your Slack admin</source>
        <translation>Slack 管理者の承認待ち</translation>
    </message>
    <message>
        <source>Step 2 of 4</source>
        <translation>手順 2/4</translation>
    </message>
    <message>
        <source>Text for your admin</source>
        <translation>管理者に送る文面</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>文面をコピー</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>I have the token</source>
        <translation>トークンを受け取った</translation>
    </message>
    <message>
        <source>Send this to whoever approves apps in your workspace. You can close the window: Precedent remembers that you are waiting since %1.</source>
        <comment>date</comment>
        <translation>ワークスペースでアプリを承認する人に送ってください。ウィンドウは閉じてもかまいません。Precedent は %1 から待っていることを覚えています。</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ChannelList</name>
    <message>
        <source>private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>invite the app first</source>
        <translation>先にアプリを招待</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1、選択中</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1、未選択</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>最新のメッセージ</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ChannelPicker</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Type to find a channel</source>
        <translation>入力してチャンネルを検索</translation>
    </message>
    <message>
        <source>Find a channel</source>
        <translation>チャンネルを検索</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message numerus="yes">
        <source>Slack asks to wait %Ln second(s); going on by itself.</source>
        <translation>
            <numerusform>Slack が %Ln 秒の待機を求めています。その後、自動的に続行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for the channels…</source>
        <translation>チャンネルを取得中…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>The app is not in #%1. Type this there in Slack: /invite @%2</source>
        <comment>channel, app</comment>
        <translation>アプリが #%1 に参加していません。Slack のこのチャンネルで次のように入力してください: /invite @%2</translation>
    </message>
    <message>
        <source>A private channel is missing? Type /invite @%1 in it, then check again.</source>
        <translation>プライベートチャンネルが表示されない場合は、そのチャンネルで /invite @%1 と入力してから、再確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>チャンネル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <comment>17 channels</comment>
        <translation>現在 %1…</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::CheckStep</name>
    <message>
        <source>Not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>読み取った形式: %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申請内容</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Check what was understood</source>
        <translation>読み取り結果の確認</translation>
    </message>
    <message>
        <source>Step 3 of 4 · about a minute</source>
        <translation>手順 3/4 · 約 1 分</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Meaning of a bare $ or kr</source>
        <translation>$ や kr だけの場合の通貨</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Newest messages</source>
        <translation>最新のメッセージ</translation>
    </message>
    <message>
        <source>A bare $ or kr means</source>
        <translation>$ や kr だけの場合の通貨</translation>
    </message>
    <message>
        <source>Nothing is stored yet. What is not read will wait in the inbox, each message with its reason.</source>
        <translation>まだ何も保存されていません。読み取れなかったメッセージは、それぞれの理由とともに受信トレイに入ります。</translation>
    </message>
    <message>
        <source>Threads cannot be read with this token: %1 Decisions that stand in replies will be missing.</source>
        <translation>このトークンではスレッドを読み取れません: %1 返信に書かれた決裁は含まれません。</translation>
    </message>
    <message>
        <source>the usual: %1</source>
        <comment>currency</comment>
        <translation>通常の通貨: %1</translation>
    </message>
    <message>
        <source>Nothing in the thread was read as a decision</source>
        <translation>スレッドに決裁と読み取れるものはありませんでした</translation>
    </message>
    <message>
        <source>Who wrote the message</source>
        <translation>メッセージを書いた人</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ConnectStep</name>
    <message>
        <source>Connect the approvals channel</source>
        <translation>承認チャンネルへの接続</translation>
    </message>
    <message>
        <source>Step 2 of 4 · about 3 minutes</source>
        <translation>手順 2/4 · 約 3 分</translation>
    </message>
    <message>
        <source>Only channels to which I invite the app</source>
        <translation>アプリを招待したチャンネルのみ</translation>
    </message>
    <message>
        <source>Channels that I can see already</source>
        <translation>自分に今見えているチャンネル</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>3. Choose channels</source>
        <translation>3. チャンネルを選択</translation>
    </message>
    <message>
        <source>Copy manifest and open Slack</source>
        <translation>マニフェストをコピーして Slack を開く</translation>
    </message>
    <message>
        <source>Copy manifest</source>
        <translation>マニフェストをコピー</translation>
    </message>
    <message>
        <source>My admin must approve…</source>
        <translation>管理者の承認が必要…</translation>
    </message>
    <message>
        <source>Sees least, and goes on working when somebody leaves.</source>
        <translation>見える範囲が最も狭く、誰かが退職しても動き続けます。</translation>
    </message>
    <message>
        <source>No invitations needed; ends when you leave.</source>
        <translation>招待は不要です。自分が退職すると使えなくなります。</translation>
    </message>
    <message>
        <source>1. Create the Slack app</source>
        <translation>1. Slack アプリを作成</translation>
    </message>
    <message>
        <source>Opens Slack with the form filled in. It asks for reading only: channel history and names. In Slack: choose the workspace, Next, Create, then Install to Workspace and Allow. The token is then under OAuth &amp; Permissions.</source>
        <translation>フォームに入力済みの状態で Slack を開きます。求める権限は、チャンネルの履歴と名前の読み取りだけです。Slack では、ワークスペースを選択し、「Next」、「Create」、次に「Install to Workspace」、「Allow」を押します。トークンは、その後「OAuth &amp; Permissions」に表示されます。</translation>
    </message>
    <message>
        <source>2. Paste the token that Slack shows</source>
        <translation>2. Slack に表示されたトークンを貼り付け</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Import a Slack export…</source>
        <translation>Slack エクスポートをインポート…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::Estimate</name>
    <message>
        <source>About %1 messages and %2 threads: %3 or more. Slack gives this app only 15 messages a minute, as it does with apps that are distributed. An app created in your own workspace from the manifest is read at full speed.</source>
        <translation>メッセージ約 %1 件、スレッド約 %2 件: %3 以上。Slack はこのアプリに、配布されたアプリと同じく 1 分に 15 件しかメッセージを渡しません。自分のワークスペースでマニフェストから作成したアプリは、通常の速度で読み取れます。</translation>
    </message>
    <message>
        <source>About %1 messages and %2 threads: about %3 at the 50 calls a minute that Slack allows. Newest first; you can use the window meanwhile.</source>
        <translation>メッセージ約 %1 件、スレッド約 %2 件: Slack が許可する 1 分 50 回の呼び出しで約 %3。新しいものから読み取ります。その間もウィンドウを使えます。</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::FirstRunPage</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::ImportStep</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a channel of an export</comment>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a Slack export</source>
        <translation>Slack エクスポートをインポート</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>ファイルが選択されていません</translation>
    </message>
    <message>
        <source>Channels in the export</source>
        <translation>エクスポート内のチャンネル</translation>
    </message>
    <message>
        <source>The ZIP file as Slack made it or the folder it was unpacked to; or the database or folder of slackdump. It is read where it lies; importing twice adds nothing.</source>
        <translation>Slack が作成したままの ZIP ファイル、またはそれを展開したフォルダー。または slackdump のデータベースかフォルダー。元の場所で読み取ります。2 回インポートしても何も追加されません。</translation>
    </message>
    <message>
        <source>Slack export or slackdump database</source>
        <translation>Slack エクスポートまたは slackdump データベース</translation>
    </message>
    <message>
        <source>Slack exports and slackdump databases (*.zip *.sqlite *.db)</source>
        <translation>Slack エクスポートと slackdump データベース (*.zip *.sqlite *.db)</translation>
    </message>
    <message>
        <source>Slack export or slackdump folder</source>
        <translation>Slack エクスポートまたは slackdump のフォルダー</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>件数を確認中…</translation>
    </message>
    <message>
        <source>%1: %2 messages in %3, %4.</source>
        <comment>Slack export: 1,000 messages in 3 channels, 20 people.</comment>
        <translation>%1: メッセージ %2 件、%3、%4。</translation>
    </message>
    <message>
        <source>Slack export</source>
        <translation>Slack エクスポート</translation>
    </message>
    <message>
        <source>slackdump database</source>
        <translation>slackdump データベース</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <comment>of an export</comment>
        <translation>
            <numerusform>チャンネル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <comment>in an export</comment>
        <translation>
            <numerusform>メンバー %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) could not be read.</source>
        <comment>of an export</comment>
        <translation>
            <numerusform>%Ln 個のオブジェクトを読み取れませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::NetworkDialog</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>プロキシと証明書</translation>
    </message>
    <message>
        <source>Certificates (PEM)</source>
        <translation>証明書 (PEM)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>会社の証明書</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>システムの証明書</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>A proxy is written like http://proxy.example:8080, without a name or password; a proxy that asks for them belongs into https_proxy.</source>
        <translation>プロキシは http://proxy.example:8080 のように、名前とパスワードなしで書きます。名前とパスワードを求めるプロキシは https_proxy に設定してください。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>このファイルはありません。</translation>
    </message>
    <message>
        <source>Left empty, https_proxy and the system&apos;s certificates hold.</source>
        <translation>空欄の場合は、https_proxy とシステムの証明書が使われます。</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::RangeStep</name>
    <message>
        <source>How far back?</source>
        <translation>さかのぼる期間</translation>
    </message>
    <message>
        <source>Step 4 of 4</source>
        <translation>手順 4/4</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>過去 90 日間</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>過去 12 か月間</translation>
    </message>
    <message>
        <source>Everything that Slack still has</source>
        <translation>Slack に残っているものすべて</translation>
    </message>
    <message>
        <source>Reads only. You can stop at any time and keep what was read; more can be read later.</source>
        <translation>読み取りのみです。いつでも停止でき、読み取った分は保存されます。残りは後から読み取れます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Start first sync</source>
        <translation>初回同期を開始</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::SlackApp</name>
    <message>
        <source>list public channels to choose from</source>
        <translation>選択できるように、パブリックチャンネルを一覧表示する</translation>
    </message>
    <message>
        <source>list the private channels it was invited to</source>
        <translation>招待されたプライベートチャンネルを一覧表示する</translation>
    </message>
    <message>
        <source>read the approval messages of a public channel</source>
        <translation>パブリックチャンネルの承認メッセージを読み取る</translation>
    </message>
    <message>
        <source>read those of a private channel it was invited to</source>
        <translation>招待されたプライベートチャンネルの承認メッセージを読み取る</translation>
    </message>
    <message>
        <source>show names instead of ids</source>
        <translation>ID の代わりに名前を表示する</translation>
    </message>
    <message>
        <source>see everyone who reacted, where Slack lists only some</source>
        <translation>Slack が一部しか示さない場合に、リアクションした全員を確認する</translation>
    </message>
    <message>
        <source>Please approve the Slack app “Precedent” for our workspace.</source>
        <translation>ワークスペースで Slack アプリ「Precedent」の承認をお願いします。</translation>
    </message>
    <message>
        <source>It is our own internal app: created in our workspace, not distributed, and used by a program on my computer. It only reads. It cannot post, change or delete anything, and what it reads stays on this computer.</source>
        <translation>自社のワークスペースで作成した内部アプリで、配布はせず、私のコンピューターのプログラムから使います。読み取り専用です。投稿、変更、削除は一切できず、読み取った内容はこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>It sees only the channels to which it is invited, and asks for:</source>
        <translation>見えるのは招待されたチャンネルだけです。求める権限は次のとおりです:</translation>
    </message>
    <message>
        <source>It sees what I can see already, and asks for:</source>
        <translation>見えるのは、私に今見えているものだけです。求める権限は次のとおりです:</translation>
    </message>
    <message>
        <source>It never asks for writing, files, direct messages, search or administration.</source>
        <translation>書き込み、ファイル、ダイレクトメッセージ、検索、管理の権限は求めません。</translation>
    </message>
    <message>
        <source>Its manifest, for “From an app manifest” at %1:</source>
        <translation>マニフェスト（%1 の「From an app manifest」用）:</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::TokenSection</name>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>キーチェーンを再試行</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>今回のセッションのみ使用</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <translation>プロキシと証明書…</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Slack トークン</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and open this page again, or paste the token.</source>
        <translation>システムのキーチェーンがロックされています。ロックを解除してこのページを開き直すか、トークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste the token again: it was not kept when the window closed.</source>
        <translation>トークンをもう一度貼り付けてください。ウィンドウを閉じたときに破棄されました。</translation>
    </message>
    <message>
        <source>The token is forgotten when the window closes.</source>
        <translation>トークンは、ウィンドウを閉じると破棄されます。</translation>
    </message>
    <message>
        <source>Kept in the system keychain.</source>
        <translation>システムのキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>✓ Connected to %1 as “%2”.</source>
        <comment>workspace, app or person</comment>
        <translation>✓ %1 に「%2」として接続しました。</translation>
    </message>
    <message>
        <source>Asking Slack…</source>
        <translation>Slack に確認中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Connected to %1, but the app lacks the permission(s) %2. Add them on the app&apos;s page under OAuth &amp; Permissions, reinstall the app, and press Connect. Paste the token again if it is another one.</source>
        <comment>workspace, permissions</comment>
        <translation>
            <numerusform>%1 に接続しましたが、アプリに権限 %2 がありません。アプリのページの「OAuth &amp; Permissions」で追加し、アプリを再インストールして、「接続」を押してください。トークンが変わった場合は、もう一度貼り付けてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome to Precedent</source>
        <translation>Precedent へようこそ</translation>
    </message>
    <message>
        <source>See who asked for which exception, who approved it, and how much it cost.</source>
        <translation>誰がどの例外を申請し、誰が承認し、いくらかかったかを確認できます。</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>A fictional team&apos;s year of decisions. No network; a few seconds.</source>
        <translation>架空のチームの 1 年分の決裁です。ネットワークは使わず、数秒で開きます。</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>Slack に接続</translation>
    </message>
    <message>
        <source>Read your approvals channel with an app of your own. About 4 minutes.</source>
        <translation>自分のアプリで承認チャンネルを読み取ります。約 4 分かかります。</translation>
    </message>
    <message>
        <source>Import a Slack export</source>
        <translation>Slack エクスポートをインポート</translation>
    </message>
    <message>
        <source>The ZIP file or folder that a Slack admin downloaded, or a slackdump database. No token.</source>
        <translation>Slack 管理者がダウンロードした ZIP ファイルやフォルダー、または slackdump データベースを使います。トークンは不要です。</translation>
    </message>
    <message>
        <source>Go on with the approval</source>
        <translation>承認の手続きを続ける</translation>
    </message>
    <message>
        <source>Read-only. Data stays on this computer. No account.</source>
        <translation>読み取り専用。データはこのコンピューターの中だけ。アカウント不要。</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>You are waiting for your Slack admin since %1.</source>
        <comment>date</comment>
        <translation>%1 から Slack 管理者の承認を待っています。</translation>
    </message>
</context>
<context>
    <name>precedent::firstrun::Words</name>
    <message>
        <source>no messages yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a channel</comment>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <comment>messages</comment>
        <translation>1 日に約 %1 件</translation>
    </message>
    <message>
        <source>about %1 a week</source>
        <comment>messages</comment>
        <translation>1 週間に約 %1 件</translation>
    </message>
    <message>
        <source>Supportman format</source>
        <translation>Supportman 形式</translation>
    </message>
    <message>
        <source>Key: value text</source>
        <translation>「キー: 値」のテキスト</translation>
    </message>
    <message>
        <source>App cards</source>
        <translation>アプリのカード</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>自由文</translation>
    </message>
    <message>
        <source>no requests seen</source>
        <translation>申請なし</translation>
    </message>
    <message>
        <source>No format</source>
        <translation>形式なし</translation>
    </message>
    <message>
        <source>%1, %2 read</source>
        <comment>format, share</comment>
        <translation>%1、%2 読み取り</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln newest message(s) looks like a request.</source>
        <translation>
            <numerusform>最新のメッセージ %Ln 件に、申請と思われるものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln newest message(s)</source>
        <translation>
            <numerusform>最新のメッセージ %Ln 件のうち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were read</source>
        <translation>
            <numerusform>%Ln 件を申請として読み取れます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would wait in the inbox</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln 件が受信トレイに入ります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3.</source>
        <comment>Of the 100 newest, 97 were read and 3 would wait</comment>
        <translation>%1、%2。%3。</translation>
    </message>
    <message>
        <source>%1, %2 and %3; the rest is talk.</source>
        <comment>Of the 100 newest, 40 were read, 3 would wait</comment>
        <translation>%1、%2。%3。残りは会話です。</translation>
    </message>
    <message>
        <source>%1: by the author, the time or the reactions of a reply</source>
        <comment>a field</comment>
        <translation>%1: 返信の投稿者、時刻、またはリアクションから</translation>
    </message>
    <message>
        <source>%1: by the author, the time or the reactions of the message</source>
        <comment>a field</comment>
        <translation>%1: メッセージの投稿者、時刻、またはリアクションから</translation>
    </message>
    <message>
        <source>%1: read from “%2” in a reply</source>
        <comment>field, words</comment>
        <translation>%1: 返信の「%2」から読み取り</translation>
    </message>
    <message>
        <source>%1: read from “%2” in the message</source>
        <comment>field, words</comment>
        <translation>%1: メッセージの「%2」から読み取り</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <comment>why</comment>
        <translation>読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>precedent::gui::AutoSync</name>
    <message>
        <source>next sync %1</source>
        <comment>time of day</comment>
        <translation>次の同期 %1</translation>
    </message>
    <message>
        <source>sync failed: %1 · next %2</source>
        <comment>reason, time of day</comment>
        <translation>同期に失敗: %1 · 次回 %2</translation>
    </message>
    <message>
        <source>The last automatic sync failed. %1</source>
        <translation>前回の自動同期に失敗しました。%1</translation>
    </message>
    <message>
        <source>not connected to Slack</source>
        <translation>Slack に未接続</translation>
    </message>
    <message>
        <source>Automatic sync begins when Slack is connected: Sync, Sync now.</source>
        <translation>自動同期は、Slack に接続すると始まります（「同期」＞「今すぐ同期」）。</translation>
    </message>
</context>
<context>
    <name>precedent::gui::FinishNotice</name>
    <message>
        <source>%1: finished</source>
        <comment>a job</comment>
        <translation>%1: 完了</translation>
    </message>
    <message>
        <source>%1: not finished</source>
        <comment>a job</comment>
        <translation>%1: 未完了</translation>
    </message>
    <message>
        <source>The window shows what came of it.</source>
        <translation>結果はウィンドウに表示されています。</translation>
    </message>
    <message>
        <source>The window says why, and what to do.</source>
        <translation>理由と対処方法はウィンドウに表示されています。</translation>
    </message>
</context>
<context>
    <name>precedent::gui::LiveWords</name>
    <message>
        <source>Live: connecting</source>
        <comment>state of live updates</comment>
        <translation>リアルタイム: 接続中</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>live updates are connected</comment>
        <translation>リアルタイム</translation>
    </message>
    <message>
        <source>Live: reconnecting</source>
        <comment>state of live updates</comment>
        <translation>リアルタイム: 再接続中</translation>
    </message>
    <message>
        <source>Live updates are off: %1</source>
        <comment>reason</comment>
        <translation>リアルタイム更新はオフです: %1</translation>
    </message>
    <message>
        <source>Connecting to Slack.</source>
        <translation>Slack に接続しています。</translation>
    </message>
    <message>
        <source>On: Slack tells of changes as they happen.</source>
        <translation>オン: Slack から変更を発生と同時に受け取っています。</translation>
    </message>
    <message>
        <source>On, and connecting again: %1</source>
        <comment>reason</comment>
        <translation>オン、再接続中: %1</translation>
    </message>
    <message>
        <source>On, and connecting again. Syncs read what is missed meanwhile.</source>
        <translation>オン、再接続中です。その間の内容は同期で読み取られます。</translation>
    </message>
    <message>
        <source>Off. %1</source>
        <comment>what happened and what to do</comment>
        <translation>オフ。%1</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>オフ。</translation>
    </message>
</context>
<context>
    <name>precedent::gui::WindowHost</name>
    <message>
        <source>Opening the sample</source>
        <translation>サンプルの準備</translation>
    </message>
    <message>
        <source>The backup is in place. The ledger that was there is now %1.</source>
        <translation>バックアップに置き換えました。以前の台帳は %1 になりました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) made since then have to be run again.</source>
        <translation>
            <numerusform>その後の %Ln 回の消去を、もう一度実行する必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>These files could not be deleted: %1</source>
        <translation>次のファイルを削除できませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the ledger were deleted.</source>
        <translation>
            <numerusform>台帳のファイル %Ln 件を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain did not answer, so a token that is stored there may still be there.</source>
        <translation>キーチェーンから応答がありませんでした。保存されたトークンがまだ残っている可能性があります。</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>バックアップを復元しています…</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>すべて削除しています…</translation>
    </message>
</context>
<context>
    <name>precedent::help::HelpView</name>
    <message>
        <source>Help text</source>
        <translation>ヘルプの本文</translation>
    </message>
</context>
<context>
    <name>precedent::help::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>a topic</comment>
        <translation>%1 – ヘルプ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>precedent::help::HitList</name>
    <message numerus="yes">
        <source>%Ln topic(s) found</source>
        <translation>
            <numerusform>トピック %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic has all of these words. Fewer words, or only the beginning of one, find more; the contents list every topic.</source>
        <translation>これらの語をすべて含むトピックはありません。語を減らすか、語の最初の部分だけにすると見つかりやすくなります。すべてのトピックは目次にあります。</translation>
    </message>
</context>
<context>
    <name>precedent::help::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>precedent::help::TopicTree</name>
    <message>
        <source>Topics of the help</source>
        <translation>ヘルプのトピック</translation>
    </message>
</context>
<context>
    <name>precedent::models::Breakdown</name>
    <message>
        <source>None</source>
        <comment>records without such a value</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>precedent::models::DecisionsModel</name>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1、降順</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1、昇順</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a flag, how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty cell, for screen readers</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, reviewed</source>
        <comment>a cell, for screen readers</comment>
        <translation>%1、確認済み</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>a cell, for screen readers</comment>
        <translation>%1、新規</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <comment>at the last sync, for so long</comment>
        <translation>待ち %1</translation>
    </message>
</context>
<context>
    <name>precedent::models::Discussing</name>
    <message>
        <source>reversed</source>
        <translation>決裁変更</translation>
    </message>
    <message>
        <source>above the approver&apos;s limit</source>
        <translation>承認者の限度額を超過</translation>
    </message>
    <message>
        <source>decided by the requester</source>
        <translation>申請者自身が決裁</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>split over several requests</source>
        <translation>複数の申請に分割</translation>
    </message>
    <message>
        <source>above the usual amount</source>
        <translation>通常より高額</translation>
    </message>
    <message>
        <source>denied again for this reason</source>
        <translation>同じ理由で繰り返し却下</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>再申請</translation>
    </message>
    <message>
        <source>repeat customer</source>
        <translation>申請の多い顧客</translation>
    </message>
    <message>
        <source>edited after the decision</source>
        <translation>決裁後に編集</translation>
    </message>
    <message>
        <source>deleted in Slack</source>
        <translation>Slack で削除</translation>
    </message>
    <message>
        <source>without customer context</source>
        <translation>顧客の状況なし</translation>
    </message>
    <message>
        <source>near a limit</source>
        <translation>限度額間近</translation>
    </message>
</context>
<context>
    <name>precedent::models::Funnel</name>
    <message>
        <source>within the limits</source>
        <translation>限界内</translation>
    </message>
    <message>
        <source>outside the 95% limits</source>
        <translation>95% 限界の外</translation>
    </message>
    <message>
        <source>outside the 99.8% limits</source>
        <translation>99.8% 限界の外</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4), %5</source>
        <comment>name, count, cases, share, within or outside the limits</comment>
        <translation>%1: %3 件中 %2 件 (%4)、%5</translation>
    </message>
    <message numerus="yes">
        <source>%1: all together %2. %3 of %Ln agent(s) outside the limits.</source>
        <comment>title, share</comment>
        <translation>
            <numerusform>%1: 全体で %2。担当者 %Ln 人中 %3 人が限界の外。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>95% limits</source>
        <translation>95% 限界</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>precedent::models::RecordColumn</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 of 6</source>
        <comment>fields of a record that are there</comment>
        <translation>%1 / 6</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ActivityCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>done, total</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a job</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>a job</comment>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a job</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a job</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a job</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>No job has run since this window was opened. Syncs, imports, checks and readings again will be listed here.</source>
        <translation>このウィンドウを開いてから実行された処理はありません。同期、インポート、検証、再読み取りがここに表示されます。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>of this window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Copy everything that is known of the selected jobs</source>
        <translation>選択した処理について分かっていることをすべてコピーします</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentList</name>
    <message>
        <source>no Slack id</source>
        <translation>Slack ID なし</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 週</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agent, team or id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentNotes</name>
    <message>
        <source>Notes on the agent</source>
        <translation>担当者についてのメモ</translation>
    </message>
    <message>
        <source>Print them in the report</source>
        <translation>レポートに印刷する</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>of an agent, in some days</comment>
        <translation>
            <numerusform>申請 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 approved</source>
        <comment>requests, a share</comment>
        <translation>%1、承認 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before: %1. As many from then on: %2.</source>
        <comment>an agent&apos;s requests around a note</comment>
        <translation>
            <numerusform>前の %Ln 日間: %1。その後の同じ日数: %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentPlanRows</name>
    <message>
        <source>Follow up on</source>
        <comment>a date</comment>
        <translation>次に話す日</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>次に話す日付</translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <comment>a month</comment>
        <translation>%1を確認済み</translation>
    </message>
    <message>
        <source>Plan follow-up</source>
        <translation>次に話す日を決める</translation>
    </message>
    <message>
        <source>Remove follow-up</source>
        <translation>次に話す日を消す</translation>
    </message>
    <message>
        <source>Mark month as reviewed</source>
        <translation>月を確認済みにする</translation>
    </message>
    <message>
        <source>Mark month as not reviewed</source>
        <translation>月を未確認に戻す</translation>
    </message>
    <message>
        <source>follow-up due</source>
        <translation>話す予定日です</translation>
    </message>
    <message>
        <source>follow up on %1</source>
        <comment>a day</comment>
        <translation>次は%1</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>a month of an agent</comment>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentView</name>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>中央の 50%</translation>
    </message>
    <message>
        <source>Fewer than three agents have five decided requests in this period.</source>
        <translation>この期間に 5 件以上の申請が決裁された担当者は 3 人未満です。</translation>
    </message>
    <message>
        <source>Decisions of the agent</source>
        <translation>担当者の決裁</translation>
    </message>
    <message>
        <source>Requests by type</source>
        <translation>種類別の申請</translation>
    </message>
    <message>
        <source>Denial rate against the team</source>
        <translation>却下率とチームの比較</translation>
    </message>
    <message>
        <source>Outcome against the team</source>
        <translation>結果とチームの比較</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>agents with at least 5 cases</source>
        <translation>5 件以上の担当者</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln request(s)</source>
        <comment>period</comment>
        <translation>
            <numerusform>%1 · 申請 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark: team median</source>
        <translation>印: チームの中央値</translation>
    </message>
    <message>
        <source>%1: decisions</source>
        <comment>a period</comment>
        <translation>%1: 決裁</translation>
    </message>
    <message>
        <source>Ticket volumes…</source>
        <translation>チケット数…</translation>
    </message>
    <message>
        <source>Read a CSV of tickets by agent and week, which turns counts into rates</source>
        <translation>担当者と週ごとのチケット数の CSV を読み込み、件数を割合にします</translation>
    </message>
    <message>
        <source>%1 · first asked on %2</source>
        <comment>a period&apos;s requests, a day</comment>
        <translation>%1 · 最初の申請 %2</translation>
    </message>
    <message>
        <source>No request of this agent in this period</source>
        <translation>この期間にこの担当者の申請はありません</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Sort by volume</source>
        <translation>件数順</translation>
    </message>
    <message>
        <source>◀ %1</source>
        <comment>the period before</comment>
        <translation>◀ %1</translation>
    </message>
    <message>
        <source>◀ Before</source>
        <translation>◀ 前へ</translation>
    </message>
    <message>
        <source>%1 ▶</source>
        <comment>the period after</comment>
        <translation>%1 ▶</translation>
    </message>
    <message>
        <source>After ▶</source>
        <translation>次へ ▶</translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>仮名</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ApprovingView</name>
    <message>
        <source>Approvers</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>決裁待ちの申請</translation>
    </message>
    <message>
        <source>Requests per weekday</source>
        <translation>曜日別の申請</translation>
    </message>
    <message>
        <source>request date, reporting zone</source>
        <translation>申請日、集計タイムゾーン</translation>
    </message>
    <message>
        <source>a decision by several people counts for each</source>
        <translation>複数人による決裁は、それぞれに数えます</translation>
    </message>
    <message>
        <source>approvers with %1 decisions or more are compared</source>
        <comment>a count</comment>
        <translation>%1 件以上決裁した承認者を比較します</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>日別の申請</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>類似の申請</translation>
    </message>
    <message>
        <source>decided requests: %1 (n %2)</source>
        <comment>hours waited, number of decisions</comment>
        <translation>決裁済みの申請: %1（n = %2）</translation>
    </message>
    <message>
        <source>at the last sync</source>
        <translation>最終同期の時点</translation>
    </message>
    <message numerus="yes">
        <source>%Ln by an unknown approver</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>承認者不明 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::AsideDialog</name>
    <message numerus="yes">
        <source>Dismissed at %Ln time(s)</source>
        <translation>
            <numerusform>%Ln 回の時点で非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>a day</comment>
        <translation>%1 までスヌーズ</translation>
    </message>
    <message>
        <source>Back since %1</source>
        <comment>a day</comment>
        <translation>%1 から再表示</translation>
    </message>
    <message>
        <source>Noted as policy</source>
        <translation>ポリシーメモに採用済み</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>Exceptions put aside</source>
        <translation>保留中の例外</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What was dismissed comes back by itself when it happens twice as often, what was snoozed on its day.</source>
        <translation>非表示にしたものは回数が 2 倍になると、スヌーズしたものは指定の日に、自動的に再表示されます。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AuditTable</name>
    <message>
        <source>Unlimited</source>
        <translation>無制限</translation>
    </message>
</context>
<context>
    <name>precedent::pages::AuditWindow</name>
    <message>
        <source>Show records</source>
        <translation>記録を表示</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>表を CSV でエクスポート…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>無作為標本</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検査の結果</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) drawn</source>
        <comment>a random sample</comment>
        <translation>
            <numerusform>抽出した記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln; anyone draws the same ones with this seed.</source>
        <translation>
            <numerusform>（%Ln 件中）。このシードなら、誰でも同じ記録を抽出できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <comment>a file</comment>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表をエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Authority limits…</source>
        <translation>決裁限度額…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::BreakdownDialog</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>breakdown</source>
        <comment>start of a file name</comment>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>申請件数</translation>
    </message>
    <message>
        <source>Amounts asked for</source>
        <translation>申請額</translation>
    </message>
    <message>
        <source>Amounts approved</source>
        <translation>承認額</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>すべての決裁</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) without an amount are in no sum.</source>
        <translation>
            <numerusform>金額のない申請 %Ln 件は、どの合計にも含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>No filter finds exactly these requests.</source>
        <translation>ちょうどこれらの申請に合うフィルターはありません。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::BudgetCard</name>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認額</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <comment>a sum, number of approvals</comment>
        <translation>%1（n=%2）</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>of a ceiling</comment>
        <translation>残り</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Crossed on</source>
        <translation>超過日</translation>
    </message>
    <message>
        <source>Monthly ceilings</source>
        <translation>月間の上限</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>How much may be approved in a month, by type and currency</source>
        <translation>1 か月に承認できる金額（種類と通貨ごと）</translation>
    </message>
    <message>
        <source>What was approved in the month, by the day of the decision, whatever the filter.</source>
        <translation>その月に承認された金額です。決裁日で数え、フィルターには従いません。</translation>
    </message>
    <message>
        <source>What was approved of the month&apos;s requests, by the day of the request, whatever the filter.</source>
        <translation>その月の申請のうち承認された金額です。申請日で数え、フィルターには従いません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln approval(s) without an amount are in no sum.</source>
        <comment>a sentence</comment>
        <translation>
            <numerusform>%1金額のない承認 %Ln 件は、どの合計にも含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set how much may be approved in a month: what is left of it stands here, and the day on which it was crossed.</source>
        <translation>1 か月に承認できる金額を設定すると、残りの金額と、上限を超えた日がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CeilingsDialog</name>
    <message>
        <source>Every type</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>1 か月の上限</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Monthly ceilings</source>
        <translation>月間の上限</translation>
    </message>
    <message>
        <source>How much may be approved in a calendar month. A type has one ceiling in each currency; currencies are never added together.</source>
        <translation>暦月ごとに承認できる金額です。上限は種類と通貨の組ごとに 1 つです。異なる通貨は合算しません。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Write an amount above 0, for example %1.</source>
        <comment>an amount</comment>
        <translation>0 より大きい金額を入力してください。例: %1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CellMenu</name>
    <message>
        <source>Only %1</source>
        <comment>a filter condition</comment>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>これのみ</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation>顧客…</translation>
    </message>
    <message>
        <source>Customer %1…</source>
        <comment>a name</comment>
        <translation>顧客 %1…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>an agent</comment>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>見出し付きでコピー</translation>
    </message>
    <message>
        <source>Evidence package…</source>
        <translation>証拠パッケージ…</translation>
    </message>
    <message>
        <source>Open in Slack (address unknown)</source>
        <translation>Slack で開く（アドレス不明）</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>Slack で開く</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln similar decision(s) approved</source>
        <translation>
            <numerusform>類似の決裁 %Ln 件中 %1 件が承認</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar decisions</source>
        <translation>類似の決裁</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ChangeFormat</name>
    <message>
        <source>%1.</source>
        <comment>a sentence that lacks its end</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Use format %1</source>
        <translation>形式 %1 を使用</translation>
    </message>
    <message>
        <source>Remove format %1</source>
        <translation>形式 %1 を削除</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ChannelDialog</name>
    <message>
        <source>Read the channel in every sync</source>
        <translation>同期のたびにこのチャンネルを読み取る</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settings of #%1</source>
        <comment>a channel</comment>
        <translation>#%1 の設定</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>What a bare sign such as $ or kr means</source>
        <translation>$ や kr など、記号だけの場合の通貨</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>決裁できる人</translation>
    </message>
    <message>
        <source>Anyone but the requester</source>
        <translation>申請者以外の全員</translation>
    </message>
    <message>
        <source>$ or kr alone means</source>
        <translation>$ や kr だけの場合の通貨</translation>
    </message>
    <message>
        <source>What others write under a request is then no decision.</source>
        <translation>それ以外の人が申請に書いたことは、決裁とみなされません。</translation>
    </message>
    <message>
        <source>The stored messages of the channel are read again. Corrections stay as they are.</source>
        <translation>このチャンネルの保存済みのメッセージを読み取り直します。訂正はそのまま残ります。</translation>
    </message>
    <message>
        <source>Where it is not set, the usual currency of the preferences counts. Without one, $ is USD and ¥ is JPY; an amount in kr has no currency and stays out of sums.</source>
        <translation>設定しない場合は、環境設定の「通常の通貨」になります。それもない場合、$ は USD、¥ は JPY です。kr の金額には通貨がなく、合計に含まれません。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Drag to reorder, or Ctrl+Up and Ctrl+Down.</source>
        <translation>ドラッグ、または Ctrl+Up と Ctrl+Down で並べ替えます。</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ColumnField</name>
    <message>
        <source>Filter %1</source>
        <comment>the name of a column</comment>
        <translation>%1を絞り込む</translation>
    </message>
    <message>
        <source>Choose values</source>
        <translation>値を選ぶ</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ColumnFilters</name>
    <message>
        <source>Filter row</source>
        <translation>フィルター行</translation>
    </message>
    <message>
        <source>A field below each heading that filters by its column</source>
        <translation>見出しの下の欄で、その列を絞り込みます</translation>
    </message>
    <message>
        <source>Filter this column</source>
        <translation>この列を絞り込む</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <comment>the name of a column</comment>
        <translation>%1で絞り込む…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>昇順に並べる</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降順に並べる</translation>
    </message>
    <message>
        <source>No decision passes this filter</source>
        <translation>このフィルターに合う決裁はありません</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ConfirmDialog</name>
    <message>
        <source>ERASE</source>
        <comment>to be typed</comment>
        <translation>消去</translation>
    </message>
    <message>
        <source>RESTORE</source>
        <comment>to be typed</comment>
        <translation>復元</translation>
    </message>
    <message>
        <source>DELETE</source>
        <comment>to be typed</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため「%1」と入力</translation>
    </message>
    <message>
        <source>Type %1 or %2 to confirm</source>
        <translation>確認のため「%1」または「%2」と入力</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CorrectionCommands</name>
    <message>
        <source>Restore %1</source>
        <comment>a field</comment>
        <translation>%1を読み取った値に戻す</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CorrectionDialog</name>
    <message>
        <source>Save correction</source>
        <translation>訂正を保存</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>Correct value</source>
        <translation>正しい値</translation>
    </message>
    <message>
        <source>Restore what was read</source>
        <translation>読み取った値に戻す</translation>
    </message>
    <message>
        <source>It is kept over every later sync and can be undone.</source>
        <translation>以後の同期でも維持され、元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <comment>a field</comment>
        <translation>「%1」を訂正</translation>
    </message>
    <message>
        <source>Correct the approved amount next.</source>
        <translation>次に承認額を訂正してください。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CorrectionWords</name>
    <message>
        <source>nothing</source>
        <comment>a field&apos;s value</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>an author without a name</comment>
        <translation>不明な人</translation>
    </message>
    <message>
        <source>Was %1 · corrected by %2, %3</source>
        <comment>value as it was read, author, time</comment>
        <translation>元の値 %1 · 訂正: %2、%3</translation>
    </message>
    <message>
        <source>The asked amount is in %1 and the approved amount in %2. Both must be in one currency.</source>
        <comment>currencies</comment>
        <translation>申請額は %1、承認額は %2 です。両方を同じ通貨にしてください。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::Corrector</name>
    <message>
        <source>Restore what was read: %1, %2</source>
        <comment>field, value</comment>
        <translation>読み取った値に戻す: %1、%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Names are hidden: show them to correct this</source>
        <translation>名前は隠されています。訂正するには表示してください</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <comment>a field</comment>
        <translation>「%1」を訂正</translation>
    </message>
    <message>
        <source>Correct “%1”…</source>
        <comment>a field</comment>
        <translation>「%1」を訂正…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::CoverageCard</name>
    <message>
        <source>%1: complete</source>
        <comment>a day</comment>
        <translation>%1: 完全</translation>
    </message>
    <message>
        <source>%1: partly read</source>
        <comment>a day</comment>
        <translation>%1: 一部読み取り</translation>
    </message>
    <message>
        <source>%1: not read</source>
        <comment>a day</comment>
        <translation>%1: 未読み取り</translation>
    </message>
    <message>
        <source>%1: outside of what was read</source>
        <comment>a day</comment>
        <translation>%1: 取得範囲の外</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Days read</source>
        <translation>読み取った日</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>months</comment>
        <translation>以前の月</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>months</comment>
        <translation>以降の月</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) complete</source>
        <translation>
            <numerusform>完全 %Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <comment>days</comment>
        <translation>
            <numerusform>一部 %Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <comment>days</comment>
        <translation>
            <numerusform>未読み取り %Ln 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::CustomerDialog</name>
    <message>
        <source>Customer: %1</source>
        <translation>顧客: %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Show on Decisions</source>
        <translation>決裁ページに表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Every record of this customer</source>
        <translation>この顧客のすべての記録</translation>
    </message>
</context>
<context>
    <name>precedent::pages::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>Slack で開く</translation>
    </message>
    <message>
        <source>Copy record</source>
        <translation>記録をコピー</translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation>顧客…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Not opened: this is no plain https address.</source>
        <translation>開けません。通常の https アドレスではありません。</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)…</source>
        <comment>on a button</comment>
        <translation>
            <numerusform>%Ln 行をエクスポート…</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace&apos;s address is unknown</source>
        <translation>ワークスペースのアドレスが不明です</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>precedent::pages::DetailsPane</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>No decision selected</source>
        <translation>決裁が選択されていません</translation>
    </message>
    <message>
        <source>Point at a field to see where it was read.</source>
        <translation>項目にカーソルを合わせると、読み取り元が表示されます。</translation>
    </message>
    <message>
        <source>This follows from the message as a whole.</source>
        <translation>これはメッセージ全体から分かる内容です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) seen</source>
        <comment>of a record&apos;s messages</comment>
        <translation>
            <numerusform>取得したバージョン %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::DialogParts</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>precedent::pages::DiscussingList</name>
    <message numerus="yes">
        <source>%1: %Ln point(s)</source>
        <comment>why</comment>
        <translation>
            <numerusform>%1: %Ln 点</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>話し合う理由</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Worth discussing</source>
        <translation>話し合いたい決裁</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>目立ったものはありません</translation>
    </message>
    <message>
        <source>most points first; each says why</source>
        <translation>点数の高い順、理由付き</translation>
    </message>
    <message>
        <source>%1 (median %2)</source>
        <comment>above the usual amount, what is usual</comment>
        <translation>%1（中央値 %2）</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ErasureDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton.</source>
        <translation>
            <numerusform>骨格情報だけになる記録 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Called from now on: %1.</source>
        <translation>今後の表記: %1。</translation>
    </message>
    <message>
        <source>Each sync erases what is due</source>
        <translation>同期のたびに対象を消去する</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>内容を確認</translation>
    </message>
    <message>
        <source>retention by age</source>
        <translation>経過期間による消去</translation>
    </message>
    <message>
        <source>erasure on request</source>
        <translation>依頼による消去</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Person or customer</source>
        <translation>個人または顧客</translation>
    </message>
    <message>
        <source>Whole name, or a person&apos;s Slack id</source>
        <translation>名前の全体、または個人の Slack ID</translation>
    </message>
    <message>
        <source>Whether a person or a customer is meant</source>
        <translation>個人か顧客か</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Months that are kept</source>
        <translation>保存する月数</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source> months</source>
        <translation> か月</translation>
    </message>
    <message>
        <source>Records that would keep only their skeleton, and those on hold</source>
        <translation>骨格情報だけになる記録と、ホールド中の記録</translation>
    </message>
    <message>
        <source>Basis, as the log keeps it</source>
        <translation>ログに残る根拠</translation>
    </message>
    <message>
        <source>What people wrote longer ago than this goes, and who they were. Amounts, decisions, times and the proofs stay. Whole months are kept. Nothing is erased until you say so here, or let each sync do it.</source>
        <translation>これより前に書かれた内容と、書いた人が誰かという情報が消えます。金額、決裁、日時、証明は残ります。月単位で保存します。ここで指示するか、同期のたびの消去をオンにするまで、何も消去されません。</translation>
    </message>
    <message>
        <source>Of a person goes what they wrote and their name, of a customer the texts of the threads about them and the name wherever it stands. Amounts, decisions, times and the proofs stay.</source>
        <translation>個人の場合は書いた内容と名前、顧客の場合は関係するスレッドの本文と、すべての箇所の名前が消えます。金額、決裁、日時、証明は残ります。</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認の入力</translation>
    </message>
    <message>
        <source>Let each sync erase</source>
        <translation>同期のたびに消去</translation>
    </message>
    <message numerus="yes">
        <source>From now on each sync erases, without asking again, what people wrote longer ago than %Ln month(s). It cannot be brought back. Records on legal hold stay as they are.</source>
        <translation>
            <numerusform>今後、同期のたびに、%Ln か月より前に書かれた内容が確認なしで消去されます。元に戻せません。リーガルホールド中の記録はそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what would go…</source>
        <translation>消去される内容を確認しています…</translation>
    </message>
    <message>
        <source>%1 – on legal hold, stays</source>
        <translation>%1 – リーガルホールド中、そのまま</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) keep only their skeleton; </source>
        <translation>
            <numerusform>骨格情報だけになる記録 %Ln 件、</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are erased, or the names in them.</source>
        <translation>
            <numerusform>本文または文中の名前が消去されるメッセージ %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) on legal hold stay as they are.</source>
        <translation>
            <numerusform>リーガルホールド中の記録 %Ln 件は、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look first: nothing is erased by that.</source>
        <translation>先に「内容を確認」を押してください。それだけでは何も消去されません。</translation>
    </message>
    <message>
        <source>The basis names who is to be erased, and would stay in the log. Write it without a name.</source>
        <translation>根拠に消去の対象者の名前が含まれており、ログに残ってしまいます。名前を入れずに書いてください。</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Erase data of a person or customer</source>
        <translation>個人または顧客のデータを消去</translation>
    </message>
    <message>
        <source>Keep this rule</source>
        <translation>このルールを保存</translation>
    </message>
    <message>
        <source>The rule is kept.</source>
        <translation>ルールを保存しました。</translation>
    </message>
    <message>
        <source>The rule as it stands here is not kept yet. Press “Keep this rule”, or close again without it.</source>
        <translation>ここに表示されているルールはまだ保存されていません。「このルールを保存」を押すか、保存せずにもう一度閉じてください。</translation>
    </message>
    <message>
        <source>Left alone, because others are called so: %1.</source>
        <translation>同じ名前を含む別の相手のため、そのまま残します: %1。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::EvidenceDialog</name>
    <message>
        <source>Packing evidence</source>
        <translation>証拠パッケージの作成</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %Ln record(s) written to %1.</source>
        <translation>
            <numerusform>記録 %Ln 件の証拠を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its checkpoint is not signed.</source>
        <translation>チェックポイントは署名されていません。</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>証拠パッケージ</translation>
    </message>
    <message numerus="yes">
        <source>A ZIP file with which somebody outside can check %Ln record(s), without Precedent and without seeing any other.</source>
        <translation>
            <numerusform>外部の人が、Precedent を使わず、ほかの記録を見ることなく、記録 %Ln 件を確認できる ZIP ファイルです。</numerusform>
        </translation>
    </message>
    <message>
        <source>the rows, as CSV and as JSON</source>
        <translation>行（CSV と JSON）</translation>
    </message>
    <message>
        <source>every version of every message of these threads, as Slack sent it, with all that people wrote there: card numbers and names are not masked in them</source>
        <translation>これらのスレッドの、すべてのメッセージのすべてのバージョン。Slack から送られたままで、そこに書かれたものをすべて含みます。カード番号や名前は隠されません</translation>
    </message>
    <message>
        <source>corrections made by hand, and the taught formats that read the messages</source>
        <translation>手動の訂正と、メッセージの読み取りに使われた、登録した形式</translation>
    </message>
    <message>
        <source>the log&apos;s entries about them, with the proof of each, and one checkpoint of the log</source>
        <translation>それらについてのログのエントリと各エントリの証明、ログのチェックポイント 1 つ</translation>
    </message>
    <message>
        <source>a guide and a short program for the check</source>
        <translation>確認の手引きと短いプログラム</translation>
    </message>
    <message>
        <source>Not in it: other records, notes, and the Slack token.</source>
        <translation>含まれないもの: ほかの記録、メモ、Slack トークン。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP ファイル (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected by hand</source>
        <translation>
            <numerusform>手動で選択した記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains, readable by whoever receives it:</source>
        <translation>受け取った人が読める内容:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>選択 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in view</source>
        <comment>count of rows</comment>
        <translation>表示中 %1 件</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExceptionList</name>
    <message numerus="yes">
        <source>%Ln time(s) within %1 days</source>
        <translation>
            <numerusform>%1 日以内に %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 approved, %3: let agents decide it</source>
        <comment>counts, a frequency</comment>
        <translation>%2 件中 %1 件を承認、%3: 担当者に決裁を任せられます</translation>
    </message>
    <message>
        <source>%1 of %2 denied: say when it is worth asking</source>
        <comment>counts</comment>
        <translation>%2 件中 %1 件を却下: 申請する意味のある場合を示してください</translation>
    </message>
    <message>
        <source>%1 of %2 approved: now so, now so, say what decides</source>
        <comment>counts</comment>
        <translation>%2 件中 %1 件を承認: 判断が分かれています。決め手を示してください</translation>
    </message>
    <message>
        <source>Approved %1; from %2 on it should be the rule</source>
        <comment>a frequency, a count</comment>
        <translation>%1承認、%2 回以上ならルールにする目安です</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <comment>a frequency</comment>
        <translation>%1承認</translation>
    </message>
    <message>
        <source>Make it policy</source>
        <translation>ポリシー化</translation>
    </message>
    <message>
        <source>Write guidance</source>
        <translation>指針の作成</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>経過観察</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>pattern, sentence</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Accept, dismiss or snooze</source>
        <translation>採用、非表示、スヌーズ</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Approved (95% interval)</source>
        <translation>承認（95% 区間）</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>承認総額</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 週</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>提案</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExceptionsCard</name>
    <message>
        <source>Recurring exceptions</source>
        <translation>繰り返される例外</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>保留中…</translation>
    </message>
    <message>
        <source>Grouping…</source>
        <translation>グループ化…</translation>
    </message>
    <message>
        <source>What was dismissed, snoozed or noted, to be brought back</source>
        <translation>非表示、スヌーズ、ポリシーメモにしたもの。再表示できます</translation>
    </message>
    <message>
        <source>Put aside (%1)…</source>
        <comment>a count</comment>
        <translation>保留中（%1）…</translation>
    </message>
    <message>
        <source>All recurring exceptions of these days are put aside.</source>
        <translation>この期間の繰り返される例外は、すべて保留中です。</translation>
    </message>
    <message>
        <source>By reason or context, and different words as one group</source>
        <translation>理由または状況でまとめ、異なる言葉を 1 つのグループにします</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportCheck</name>
    <message>
        <source>File changed</source>
        <translation>ファイルの変更</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>Data changed since</source>
        <translation>その後のデータの変更</translation>
    </message>
    <message>
        <source>File unchanged</source>
        <translation>ファイルは変更なし</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>The file is not the one that was exported: its SHA-256 is another one. Run the export again for one that matches.</source>
        <translation>エクスポートしたファイルではありません。SHA-256 が異なります。一致するファイルが必要な場合は、エクスポートをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The file is not where it was written. It may have been moved or removed.</source>
        <translation>ファイルが書き出した場所にありません。移動または削除された可能性があります。</translation>
    </message>
    <message>
        <source>The file is the one that was exported, but the same filter gives other rows or values today: something was synced, corrected or set since.</source>
        <translation>エクスポートしたファイルのままですが、同じフィルターで今日得られる行または値は異なります。その後に同期、訂正、または設定の変更がありました。</translation>
    </message>
    <message>
        <source>The file is the one that was exported. Whether its rows are those of today cannot be told: it is a workbook without a manifest, or a large selection.</source>
        <translation>エクスポートしたファイルのままです。行が今日の内容と同じかどうかは分かりません。マニフェストのないワークブックか、多数の行を選択したエクスポートであるためです。</translation>
    </message>
    <message>
        <source>The file is the one that was exported, and the same filter gives the same rows today.</source>
        <translation>エクスポートしたファイルのままで、同じフィルターで今日得られる行も同じです。</translation>
    </message>
    <message>
        <source>Verifying an export</source>
        <translation>エクスポートの検証</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportHistoryDialog</name>
    <message>
        <source>Written by a newer version</source>
        <translation>より新しいバージョンで書き出し</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>すべての決裁</translation>
    </message>
    <message>
        <source>Selected rows of: %1</source>
        <comment>a filter</comment>
        <translation>次のうち選択した行: %1</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>標準出力</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>file</comment>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>エクスポート履歴</translation>
    </message>
    <message>
        <source>Nothing was exported yet</source>
        <translation>まだエクスポートしていません</translation>
    </message>
    <message>
        <source>Every file that is exported stands here with its SHA-256, so that it can be verified and made again.</source>
        <translation>エクスポートしたファイルはすべて SHA-256 とともにここに表示され、検証や再作成ができます。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Reading the file and its rows…</source>
        <translation>ファイルと行を読み取り中…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ExportTexts</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1 (SHA-256 %2).</source>
        <comment>file, hash</comment>
        <translation>
            <numerusform>%Ln 行を %1 にエクスポートしました（SHA-256 %2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1 files, the first is %2.</source>
        <comment>count of files, file</comment>
        <translation>
            <numerusform>%Ln 行を %1 個のファイルにエクスポートしました。最初のファイルは %2 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest stands beside it.</source>
        <translation>マニフェストも同じ場所にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were longer than a cell of Excel can be and end with “…”.</source>
        <translation>
            <numerusform>%Ln 個のテキストは Excel のセルの上限より長いため、末尾が「…」になっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) held control characters that a workbook cannot keep.</source>
        <translation>
            <numerusform>%Ln 個のテキストに、ワークブックに保存できない制御文字がありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger&apos;s log does not tell of it: %1</source>
        <comment>an error in words</comment>
        <translation>台帳のログには記載されていません: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ワークブック</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV（Excel 用）</translation>
    </message>
    <message>
        <source>CSV for audit and scripts</source>
        <translation>CSV（監査・スクリプト用）</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>ファセット</translation>
    </message>
    <message>
        <source>Values to tick beside the table, with their numbers</source>
        <translation>表の横に、選べる値とその件数を表示します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>ほか %Ln 件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln decision(s)</source>
        <comment>a value and its number</comment>
        <translation>
            <numerusform>%1、決裁 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldGrid</name>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>読み取り元</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>in this message</comment>
        <translation>このメッセージ</translation>
    </message>
    <message>
        <source>the thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>approver’s words</source>
        <translation>承認者の言葉</translation>
    </message>
    <message>
        <source>Remove the mark %1</source>
        <comment>a field</comment>
        <translation>「%1」のマークを外す</translation>
    </message>
    <message>
        <source>Not in the message</source>
        <translation>メッセージにありません</translation>
    </message>
    <message>
        <source>Always %1</source>
        <comment>a type</comment>
        <translation>常に「%1」</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldList</name>
    <message>
        <source>%1 %2 of %3</source>
        <comment>Approved $40.00 of $60.00</comment>
        <translation>%1 %2（申請額 %3）</translation>
    </message>
    <message>
        <source>, %1 later</source>
        <comment>time from request to decision</comment>
        <translation>、%1後</translation>
    </message>
    <message>
        <source>, between %1 and %2</source>
        <translation>、%1 から %2 の間</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>、%1 まで</translation>
    </message>
    <message>
        <source>Waiting for %1 at the last sync</source>
        <translation>決裁待ち %1（最終同期の時点）</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>decision, approver</comment>
        <translation>%2 による%1</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <translation>会話 %1</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agent, team</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申請日時</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>No context given</source>
        <translation>状況の記載なし</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>金額なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, how it was corrected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>顧客名の記載なし</translation>
    </message>
    <message>
        <source>Whole story</source>
        <comment>of a customer</comment>
        <translation>すべての経緯</translation>
    </message>
    <message>
        <source>Everything of this customer, of all times (Ctrl+U)</source>
        <translation>この顧客に関する全期間の記録 (Ctrl+U)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>未決裁</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>%1 automatically</source>
        <comment>decision</comment>
        <translation>自動で%1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldReadings</name>
    <message>
        <source>nothing around it tells where it stands</source>
        <translation>位置を示す語が前後にありません</translation>
    </message>
    <message>
        <source>nothing is read</source>
        <comment>a field&apos;s value</comment>
        <translation>読み取り結果なし</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>decision, approvers</comment>
        <translation>%2 による%1</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FieldRow</name>
    <message>
        <source>Correct… (F2)</source>
        <translation>訂正… (F2)</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <comment>a field</comment>
        <translation>「%1」を訂正</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FormatDesk</name>
    <message>
        <source>Starts when this is done: %1</source>
        <comment>a job</comment>
        <translation>これが終わると開始: %1</translation>
    </message>
    <message>
        <source>Reading stored messages</source>
        <translation>保存済みのメッセージの読み取り</translation>
    </message>
    <message>
        <source>Reading messages again</source>
        <translation>メッセージの再読み取り</translation>
    </message>
</context>
<context>
    <name>precedent::pages::FormatsDialog</name>
    <message>
        <source>all</source>
        <comment>channels</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Taught formats</source>
        <translation>登録した形式</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>They are tried before the formats that come with Precedent.</source>
        <translation>Precedent に付属する形式より先に試されます。</translation>
    </message>
    <message>
        <source>No format was taught yet. Mark the parts of a message in the inbox, or import a file.</source>
        <translation>登録した形式はまだありません。受信トレイでメッセージの各部分にマークを付けるか、ファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <comment>format, file</comment>
        <translation>%1 を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>Import a format</source>
        <translation>形式をインポート</translation>
    </message>
    <message>
        <source>Formats (*.json)</source>
        <translation>形式 (*.json)</translation>
    </message>
    <message>
        <source>Export the format</source>
        <translation>形式をエクスポート</translation>
    </message>
</context>
<context>
    <name>precedent::pages::GapsDialog</name>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>days</comment>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Fill gap</source>
        <translation>欠落期間を埋める</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落期間</translation>
    </message>
    <message>
        <source>Nothing is missing between the first and the last day of any channel.</source>
        <translation>どのチャンネルにも、最初の日から最後の日までの間に欠けている期間はありません。</translation>
    </message>
    <message>
        <source>Requests of these days may be missing from every figure. What Slack still has of them is read from there.</source>
        <translation>これらの日の申請は、どの数値にも含まれていない可能性があります。Slack に残っている分は、そこから読み取ります。</translation>
    </message>
    <message>
        <source>Requests of these days may be missing from every figure. Sample data cannot be read from Slack.</source>
        <translation>これらの日の申請は、どの数値にも含まれていない可能性があります。サンプルデータは Slack から読み取れません。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HandEntryDialog</name>
    <message>
        <source>Save record</source>
        <translation>記録を保存</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The record is marked as entered by hand, kept over every later sync, and can be undone.</source>
        <translation>記録には手入力の印が付き、以後の同期でも維持され、元に戻すこともできます。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HistoryText</name>
    <message>
        <source>request captured</source>
        <translation>申請を取得</translation>
    </message>
    <message>
        <source>reply captured</source>
        <translation>返信を取得</translation>
    </message>
    <message>
        <source>request edited</source>
        <translation>申請の編集</translation>
    </message>
    <message>
        <source>reply edited</source>
        <translation>返信の編集</translation>
    </message>
    <message>
        <source>message removed in Slack</source>
        <translation>Slack でメッセージを削除</translation>
    </message>
    <message>
        <source>no longer returned by Slack</source>
        <translation>Slack から取得できなくなった</translation>
    </message>
    <message>
        <source>reactions changed</source>
        <translation>リアクションの変更</translation>
    </message>
    <message>
        <source>confirmed by another source</source>
        <translation>別の取得元で確認</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, time of a message</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>不明な投稿者</translation>
    </message>
    <message>
        <source> · edited</source>
        <translation> · 編集済み</translation>
    </message>
    <message>
        <source> · no longer returned by Slack</source>
        <translation> · Slack から取得できなくなった</translation>
    </message>
    <message>
        <source>%1 %2 · #%3</source>
        <comment>time, event, number in the log</comment>
        <translation>%1 %2 · #%3</translation>
    </message>
    <message>
        <source>%1 entered by hand by %2</source>
        <comment>time, author</comment>
        <translation>%1 %2 が手入力</translation>
    </message>
    <message>
        <source>%1 said to be no request by %2</source>
        <comment>time, author</comment>
        <translation>%1 %2 が「申請ではない」と判定</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（元に戻した）</translation>
    </message>
    <message>
        <source>%1 %2 corrected from %3 to %4 by %5</source>
        <comment>time, field, before, after, author</comment>
        <translation>%1 %5 が%2を %3 から %4 に訂正</translation>
    </message>
    <message>
        <source>Requested by: %1</source>
        <translation>申請者: %1</translation>
    </message>
    <message>
        <source>Requested: %1</source>
        <translation>申請日時: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>顧客: %1</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>状況: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>決裁: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の記載なし</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HoldsDialog</name>
    <message>
        <source>Record, or filter: customer:&quot;Acme&quot;</source>
        <translation>記録またはフィルター: customer:&quot;Acme&quot;</translation>
    </message>
    <message>
        <source>Record or filter to hold</source>
        <translation>ホールドする記録またはフィルター</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>残す理由</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>ホールドの理由</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>リーガルホールド</translation>
    </message>
    <message>
        <source>Nothing is erased from a record on hold, by name or by age. A filter holds what it finds on the day of the erasure.</source>
        <translation>ホールド中の記録からは、名前の指定でも経過期間でも、何も消去されません。フィルターは、消去の日に該当する記録をホールドします。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>Record or filter</source>
        <translation>記録またはフィルター</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定日</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>解除日</translation>
    </message>
    <message>
        <source>The hold is in force.</source>
        <translation>ホールドは有効です。</translation>
    </message>
    <message>
        <source>Hold %1 is released.</source>
        <translation>ホールド %1 を解除しました。</translation>
    </message>
    <message>
        <source>The hold is not set yet. Press Add.</source>
        <translation>ホールドはまだ設定されていません。「追加」を押してください。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::HouseCommands</name>
    <message>
        <source>Change rules</source>
        <translation>ルールを変更</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Change usual currency</source>
        <translation>通常の通貨を変更</translation>
    </message>
    <message>
        <source>Reading stored messages</source>
        <translation>保存済みのメッセージの読み取り</translation>
    </message>
    <message>
        <source>The usual currency is in force. %1.</source>
        <comment>what came of it</comment>
        <translation>通常の通貨を適用しました。%1。</translation>
    </message>
    <message>
        <source>Reading messages again</source>
        <translation>メッセージの再読み取り</translation>
    </message>
</context>
<context>
    <name>precedent::pages::InboxJudge</name>
    <message>
        <source>Enter by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>申請ではない</translation>
    </message>
    <message>
        <source>It is no request and left the inbox. Undo brings it back.</source>
        <translation>申請ではないため、受信トレイから外しました。「元に戻す」で戻せます。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::InboxPage</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>投稿者</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>ここにある理由</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>確認が必要なメッセージ</translation>
    </message>
    <message>
        <source>What the format would read</source>
        <translation>この形式での読み取り結果</translation>
    </message>
    <message>
        <source>Open in Slack</source>
        <translation>Slack で開く</translation>
    </message>
    <message>
        <source>Formats…</source>
        <translation>形式…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
    <message>
        <source>Messages that were not read</source>
        <translation>読み取れなかったメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <comment>unread of all</comment>
        <translation>
            <numerusform>メッセージ %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read</source>
        <translation>すべて読み取り済み</translation>
    </message>
    <message>
        <source>Every message that looks like a request or a decision became a record.</source>
        <translation>申請または決裁と思われるメッセージは、すべて記録になりました。</translation>
    </message>
    <message>
        <source>The workspace&apos;s address is unknown</source>
        <translation>ワークスペースのアドレスが不明です</translation>
    </message>
    <message>
        <source>%1 · only %2</source>
        <comment>messages, a channel</comment>
        <translation>%1 · %2 のみ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>No message of %1 is in the inbox.</source>
        <comment>a channel</comment>
        <translation>%1 のメッセージは受信トレイにありません。</translation>
    </message>
    <message>
        <source>Messages of %1. Choose it again to see all.</source>
        <comment>a channel</comment>
        <translation>%1 のメッセージです。もう一度選ぶと、すべて表示します。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::LimitEditor</name>
    <message>
        <source>Without a limit</source>
        <translation>限度額なし</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>限度額を追加</translation>
    </message>
    <message>
        <source>Change the limit</source>
        <translation>限度額を変更</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Whose limit it is</source>
        <translation>限度額の対象者</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Always, or for example 2026-01-01</source>
        <translation>常に、または例: 2026-01-01</translation>
    </message>
    <message>
        <source>Open, or for example 2026-12-31</source>
        <translation>期限なし、または例: 2026-12-31</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>A limit of 0 means that nothing may be decided.</source>
        <translation>限度額 0 は、何も決裁できないという意味です。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::LimitsDialog</name>
    <message>
        <source>Who</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unlimited (%1)</source>
        <comment>currency</comment>
        <translation>無制限（%1）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>no last day</comment>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Authority limits</source>
        <translation>決裁限度額</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A person&apos;s own limit comes first, then the team&apos;s, then that of all approvers or agents. Who has none is not evaluated.</source>
        <translation>個人の限度額が優先され、次にチーム、次にすべての承認者または担当者の限度額が適用されます。限度額のない人は評価されません。</translation>
    </message>
    <message>
        <source>Add limit</source>
        <translation>限度額を追加</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>限度額を変更</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>限度額を削除</translation>
    </message>
    <message>
        <source>Import limits</source>
        <translation>限度額をインポート</translation>
    </message>
    <message>
        <source>The limits were written to %1.</source>
        <comment>a file</comment>
        <translation>限度額を %1 に書き出しました。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Export the limits</source>
        <translation>限度額をエクスポート</translation>
    </message>
    <message>
        <source>No limit is set: “%1”, “%2” and “%3” are not evaluated.</source>
        <comment>flags</comment>
        <translation>限度額が設定されていないため、「%1」「%2」「%3」は評価されません。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::MarkedText</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>何もマークされていません</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>マーク: %1</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <comment>a field</comment>
        <translation>「%1」としてマーク</translation>
    </message>
</context>
<context>
    <name>precedent::pages::Marks</name>
    <message>
        <source>Exclude %1</source>
        <comment>a filter condition</comment>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>このフィルターを外す</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a filter condition</comment>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Show the decisions</source>
        <translation>決裁を表示</translation>
    </message>
</context>
<context>
    <name>precedent::pages::MonthEndDialog</name>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Open at month end</source>
        <translation>月末の未払い</translation>
    </message>
    <message>
        <source>open at month end</source>
        <comment>start of a file name</comment>
        <translation>月末の未払い</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Approved in</source>
        <translation>承認された月</translation>
    </message>
    <message>
        <source>Nothing was open on %1.</source>
        <comment>a day</comment>
        <translation>%1 の時点で未払いはありませんでした。</translation>
    </message>
    <message>
        <source>Open on %1: %2</source>
        <comment>a day, sums</comment>
        <translation>%1 の未払い: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approval(s) without an amount are in no sum.</source>
        <translation>
            <numerusform>金額のない承認 %Ln 件は、どの合計にも含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file begins on %1: what was paid before counts as open.</source>
        <comment>a day</comment>
        <translation>ファイルは %1 から始まります。それより前の支払いは未払いとして数えます。</translation>
    </message>
    <message>
        <source>The file ends on %1: what was paid afterwards counts as open.</source>
        <comment>a day</comment>
        <translation>ファイルは %1 で終わります。それより後の支払いは未払いとして数えます。</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, the rest %2</source>
        <comment>in part, on a day</comment>
        <translation>%1、残りは %2</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決裁日</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認額</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln approval(s) of the month were not paid by then; refunds, credits and comps are counted.</source>
        <comment>numbers of approvals</comment>
        <translation>
            <numerusform>その月の承認 %Ln 件のうち %1 件は、月末までに支払われていません。返金、クレジット、無償提供を数えます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::NewHint</name>
    <message>
        <source>Show only these</source>
        <translation>これだけを表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new or changed since your last visit, %1</source>
        <comment>decisions; a day and time</comment>
        <translation>
            <numerusform>前回のご利用（%1）以降の新着または変更 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::NoteCommands</name>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>メモを削除</translation>
    </message>
</context>
<context>
    <name>precedent::pages::NotesView</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>private to this ledger</source>
        <translation>この台帳のみ、非公開</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Add a coaching note…</source>
        <translation>指導メモを追加…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time of a note</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation>%1 のメモを変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove note of %1</source>
        <translation>%1 のメモを削除</translation>
    </message>
</context>
<context>
    <name>precedent::pages::OverviewLists</name>
    <message>
        <source>Pending %1</source>
        <comment>an age</comment>
        <translation>決裁待ち %1</translation>
    </message>
    <message>
        <source>%1 — %2, %3 by %4</source>
        <comment>agent, request, decision, approver</comment>
        <translation>%1 — %2、%4 による%3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>agent, request</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Median amount</source>
        <translation>金額の中央値</translation>
    </message>
</context>
<context>
    <name>precedent::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Show what was approved</source>
        <translation>承認されたものを表示</translation>
    </message>
    <message>
        <source>Median time to decision</source>
        <translation>決裁時間の中央値</translation>
    </message>
    <message>
        <source>Show what was decided</source>
        <translation>決裁済みのものを表示</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>承認総額</translation>
    </message>
    <message>
        <source>Show what was approved with an amount</source>
        <translation>金額付きで承認されたものを表示</translation>
    </message>
    <message>
        <source>Complete records</source>
        <translation>完全な記録</translation>
    </message>
    <message>
        <source>Show decisions without a reason</source>
        <translation>理由のない決裁を表示</translation>
    </message>
    <message>
        <source>Exceptions by type</source>
        <translation>種類別の例外</translation>
    </message>
    <message>
        <source>click a bar to filter</source>
        <translation>棒をクリックして絞り込み</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Recurring exceptions</source>
        <translation>繰り返される例外</translation>
    </message>
    <message>
        <source>When requests arrive</source>
        <translation>申請の多い時間帯</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show everything that needs a look on Decisions</source>
        <translation>確認が必要なものをすべて「決裁」のページに表示します</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>目立ったものはありません</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Show the requests of this period</source>
        <translation>この期間の申請を表示</translation>
    </message>
    <message>
        <source>hour × weekday, reporting zone</source>
        <translation>時刻 × 曜日（レポートのタイムゾーン）</translation>
    </message>
    <message>
        <source>All recurring exceptions of these days are put aside.</source>
        <translation>この期間の繰り返される例外は、すべて保留中です。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::OverviewTexts</name>
    <message>
        <source>as many as in %1</source>
        <comment>a period</comment>
        <translation>%1 と同数</translation>
    </message>
    <message>
        <source>n/a: none in %1</source>
        <comment>a period</comment>
        <translation>比較不可: %1 は 0 件</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>count, period</comment>
        <translation>%2 は %1 件</translation>
    </message>
    <message>
        <source>%1 under 1% vs %2</source>
        <comment>arrow, period</comment>
        <translation>%1 1% 未満（対 %2）</translation>
    </message>
    <message>
        <source>%1 %2% vs %3</source>
        <comment>arrow, percentage, period</comment>
        <translation>%1 %2%（対 %3）</translation>
    </message>
    <message>
        <source>n/a: %1 is not synced</source>
        <comment>a period</comment>
        <translation>比較不可: %1 は未同期</translation>
    </message>
    <message>
        <source>%1, partly synced</source>
        <comment>a comparison with a period</comment>
        <translation>%1、一部未同期</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a sum, and sums in so many other currencies</comment>
        <translation>
            <numerusform>%1 ほか %Ln 通貨</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cases</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>none decided</source>
        <translation>決裁済みなし</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <comment>approved of decided</comment>
        <translation>決裁済み %2 件中 %1 件</translation>
    </message>
    <message>
        <source>no decision with both times</source>
        <translation>両方の日時がある決裁なし</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln decision(s)</source>
        <comment>with both times</comment>
        <translation>
            <numerusform>決裁 %Ln 件から算出</numerusform>
        </translation>
    </message>
    <message>
        <source>p90 %1, n %2</source>
        <comment>90th percentile, number of cases</comment>
        <translation>p90 %1、n=%2</translation>
    </message>
    <message>
        <source>and %1</source>
        <comment>sums in other currencies</comment>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an amount</source>
        <comment>records</comment>
        <translation>
            <numerusform>金額なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more currency(ies)</source>
        <translation>
            <numerusform>ほか %Ln 通貨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a reason</source>
        <comment>records</comment>
        <translation>
            <numerusform>理由なし %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>of the decided requests</source>
        <translation>決裁済みの申請のうち</translation>
    </message>
    <message>
        <source>%1 waited in all</source>
        <comment>hours</comment>
        <translation>待ち時間の合計 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time to decision, hours waited</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>≈ %1 converted at fixed rates</source>
        <comment>a sum</comment>
        <translation>固定レートで換算 ≈ %1</translation>
    </message>
    <message>
        <source>≈ %1 converted at fixed rates, without %2</source>
        <comment>a sum, currencies</comment>
        <translation>固定レートで換算 ≈ %1（%2 を除く）</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;時間</translation>
    </message>
    <message>
        <source>%1 waited in all, %2 per 100 decisions</source>
        <comment>hours, hours of a hundred decisions</comment>
        <translation>待ち時間の合計 %1、決裁 100 件あたり %2</translation>
    </message>
    <message>
        <source>denied: %1</source>
        <comment>sums</comment>
        <translation>却下: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a share, time or sum; its period</comment>
        <translation>%2は %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <comment>records</comment>
        <translation>
            <numerusform>不完全 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>requests</comment>
        <translation>
            <numerusform>決裁待ち %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::OwnLimit</name>
    <message numerus="yes">
        <source>%1 of %Ln request(s) with an amount within the own limit</source>
        <translation>
            <numerusform>金額のある申請 %Ln 件中 %1 件が自分の限度額以内</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::PageList</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>取得元</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PatternTexts</name>
    <message>
        <source>same type and reason</source>
        <translation>同じ種類と理由</translation>
    </message>
    <message>
        <source>same type and context</source>
        <translation>同じ種類と状況</translation>
    </message>
    <message>
        <source>same type, reason and context</source>
        <translation>同じ種類、理由と状況</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, reason</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, context</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>type, reason, context</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Reason and context</source>
        <translation>理由と状況</translation>
    </message>
    <message>
        <source>%1, last 90 days</source>
        <comment>same type and reason</comment>
        <translation>%1、過去 90 日間</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>same type and reason, days</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No reason was given three times for one type in these days.</source>
        <translation>この期間に、同じ種類で 3 回以上記された理由はありません。</translation>
    </message>
    <message>
        <source>Nothing of one type was asked for three times in these days with the same words.</source>
        <translation>この期間に、同じ種類で同じ言葉の申請が 3 回あったものはありません。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PeopleCard</name>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Left Slack</source>
        <translation>Slack を退会</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Name, team or e-mail…</source>
        <translation>名前、チーム、メール…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>メンバーを検索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known from Slack</source>
        <comment>people</comment>
        <translation>
            <numerusform>Slack のメンバー %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>別名</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>In Slack</source>
        <translation>Slack での名前</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Names in messages that carry no Slack id, as forms and apps write them.</source>
        <translation>フォームやアプリが書くような、メッセージ内の Slack ID のない名前。</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>同一人物</translation>
    </message>
    <message>
        <source>Somebody who is the same person under another Slack id. Everything of that id counts for this person then; its name and id are added to “Also written as”.</source>
        <translation>Slack ID は別でも同じ人である相手。その ID の内容はすべてこの人のものとして数えられ、名前と ID が「別名」に追加されます。</translation>
    </message>
    <message>
        <source>Where names change, all stored messages are read again. Corrections stay as they are.</source>
        <translation>名前を変更すると、保存済みのメッセージをすべて読み取り直します。訂正はそのまま残ります。</translation>
    </message>
    <message>
        <source>Several are divided by commas. A new name creates a team.</source>
        <translation>複数の場合はコンマで区切ります。新しい名前を入れるとチームが作成されます。</translation>
    </message>
    <message>
        <source>This is the person already. Choose somebody else, or leave “Same person as” empty.</source>
        <translation>これはこの人物自身です。別の人を選択するか、「同一人物」を空のままにしてください。</translation>
    </message>
    <message>
        <source>Several people have that name. Choose one of them from the list.</source>
        <translation>同じ名前の人が複数います。一覧から選択してください。</translation>
    </message>
    <message>
        <source>Nobody in this ledger has exactly that name. Choose a name from the list.</source>
        <translation>この台帳に、この名前と完全に一致する人はいません。一覧から名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyActions</name>
    <message numerus="yes">
        <source>Show the %Ln request(s)</source>
        <translation>
            <numerusform>申請 %Ln 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept as policy note…</source>
        <translation>ポリシーメモとして採用…</translation>
    </message>
    <message>
        <source>Dismiss until it happens twice as often</source>
        <translation>回数が 2 倍になるまで非表示</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day</comment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Until another day…</source>
        <translation>別の日まで…</translation>
    </message>
    <message>
        <source>Dismiss exception</source>
        <translation>例外を非表示</translation>
    </message>
    <message>
        <source>Dismissed “%1”. Ctrl+Z brings it back.</source>
        <translation>「%1」を非表示にしました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Snooze exception</source>
        <translation>例外をスヌーズ</translation>
    </message>
    <message>
        <source>Snoozed “%1”. Ctrl+Z brings it back.</source>
        <translation>「%1」をスヌーズしました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>スヌーズの期限</translation>
    </message>
    <message>
        <source>%1 of %2 approved when this was noted.</source>
        <comment>counts</comment>
        <translation>メモした時点で %2 件中 %1 件を承認。</translation>
    </message>
    <message>
        <source>Accept as policy note</source>
        <translation>ポリシーメモとして採用</translation>
    </message>
    <message>
        <source>Bring exception back</source>
        <translation>例外を再表示</translation>
    </message>
    <message>
        <source>Add policy change</source>
        <translation>ポリシーの変更を追加</translation>
    </message>
    <message>
        <source>Edit policy change</source>
        <translation>ポリシーの変更を編集</translation>
    </message>
    <message>
        <source>Remove policy change</source>
        <translation>ポリシーの変更を削除</translation>
    </message>
    <message>
        <source>Removed “%1”. Ctrl+Z brings it back.</source>
        <translation>「%1」を削除しました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Change grouping</source>
        <translation>グループ化を変更</translation>
    </message>
    <message>
        <source>Change monthly ceilings</source>
        <translation>月間の上限を変更</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyChangeTexts</name>
    <message>
        <source>Its conditions cannot be read</source>
        <translation>条件を読み取れません</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>すべての申請</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <comment>a figure, number of cases</comment>
        <translation>%1（n=%2）</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n=%1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source> Not all of these days were synced.</source>
        <translation> この期間の一部は未同期です。</translation>
    </message>
    <message>
        <source>No whole day has gone by since.</source>
        <translation>その後まだ丸 1 日が経過していません。</translation>
    </message>
    <message>
        <source>%1, then %2.</source>
        <comment>days before, days after</comment>
        <translation>%1、次に %2。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>時間の中央値</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>承認総額</translation>
    </message>
    <message>
        <source>Policy change on %1: %2</source>
        <comment>day, title</comment>
        <translation>%1 のポリシーの変更: %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyChangesCard</name>
    <message>
        <source>Policy changes</source>
        <translation>ポリシーの変更</translation>
    </message>
    <message>
        <source>Note what changed and when: charts mark the day, and the figures before and after stand here.</source>
        <translation>何をいつ変更したかをメモします。グラフにその日の印が付き、前後の数値がここに表示されます。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Note a change of policy</source>
        <translation>ポリシーの変更をメモ</translation>
    </message>
    <message>
        <source>as many days before as after, at most 90</source>
        <translation>前後で同じ日数、最大 90 日</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>申請を表示</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyEventDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Policy change</source>
        <translation>ポリシーの変更</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Concerns every request. The search box&apos;s words narrow it down.</source>
        <translation>すべての申請が対象です。検索ボックスと同じ書き方で絞り込めます。</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <comment>conditions in words</comment>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>every request, or e.g. type:refund</source>
        <translation>すべての申請、または例: type:refund</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PolicyPage</name>
    <message>
        <source>Authority limits…</source>
        <translation>決裁限度額…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>ページの区分</translation>
    </message>
    <message>
        <source>Limits and exceptions</source>
        <translation>限度額と例外</translation>
    </message>
    <message>
        <source>Approvers and timing</source>
        <translation>承認者と時間</translation>
    </message>
    <message>
        <source>How much a person, a team, approvers or agents may decide</source>
        <translation>人、チーム、承認者、担当者が決裁できる上限</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PreferencesDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>環境設定の区分</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Reporting zone</source>
        <translation>集計タイムゾーン</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>週の最初の曜日</translation>
    </message>
    <message>
        <source>Days, weeks and months of every page, filter, flag and file are counted in this zone.</source>
        <translation>すべてのページ、フィルター、フラグ、ファイルの日・週・月は、このタイムゾーンで数えます。</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>この名前のタイムゾーンはありません。</translation>
    </message>
    <message>
        <source>The working day would end before it begins.</source>
        <translation>就業時間の終了が開始より前になります。</translation>
    </message>
    <message>
        <source>All of it belongs to this ledger. Records are flagged anew when it is saved; Ctrl+Z takes it back.</source>
        <translation>すべてこの台帳の設定です。保存すると記録のフラグが付け直されます。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Change preferences</source>
        <translation>環境設定を変更</translation>
    </message>
    <message>
        <source>First month of the financial year</source>
        <translation>会計年度の最初の月</translation>
    </message>
    <message>
        <source>“This year” and “last quarter” are those of the financial year; 2026 and 2026-Q4 are those of the calendar.</source>
        <translation>「今年」や「前四半期」は会計年度で数えます。2026 や 2026-Q4 は暦の年と四半期です。</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>for example 12-25, 2026-04-06</source>
        <translation>例: 12-25、2026-04-06</translation>
    </message>
    <message>
        <source>Whoever decides on one of these days decides at odd hours, where that rule is on. A day without a year is one of every year.</source>
        <translation>この日に決めた決裁は、ルールが有効なら時間外として扱われます。年のない日付は毎年の祝日です。</translation>
    </message>
    <message>
        <source>A holiday is written like 12-25 or 2026-04-06.</source>
        <translation>祝日は 12-25 または 2026-04-06 のように書きます。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Usual currency</source>
        <translation>通常の通貨</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>usual currency</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>What $, kr or ¥ alone means, and an amount without any sign, in channels that have no currency of their own. Where it is not set, $ is USD and ¥ is JPY; an amount in kr has no currency and stays out of sums.</source>
        <translation>独自の通貨を設定していないチャンネルで、$・kr・¥ だけの金額や記号のない金額が意味する通貨です。設定しない場合、$ は USD、¥ は JPY です。kr の金額には通貨がなく、合計に含まれません。</translation>
    </message>
    <message>
        <source>Where several currencies stand side by side this one comes first. They are never added together.</source>
        <translation>複数の通貨が並ぶところでは、この通貨が最初になります。異なる通貨を足し合わせることはありません。</translation>
    </message>
    <message>
        <source>When it changes, the stored messages of these channels are read again. Corrections stay as they are.</source>
        <translation>変更すると、これらのチャンネルの保存済みのメッセージを読み取り直します。訂正はそのまま残ります。</translation>
    </message>
    <message>
        <source>The currency can be changed when this job has ended: %1</source>
        <translation>この処理が終わると通貨を変更できます: %1</translation>
    </message>
    <message>
        <source>Fixed rates</source>
        <translation>固定レート</translation>
    </message>
    <message>
        <source>for example EUR 1.09, GBP 1.27</source>
        <translation>例: EUR 1.09, GBP 1.27</translation>
    </message>
    <message>
        <source>What one unit of a currency is worth in the usual one. The value approved then has one more figure, which says that it is converted; every sum stays as it is.</source>
        <translation>通常の通貨に換算した、各通貨 1 単位の価値です。承認総額に、換算であることを示す数値が 1 つ加わります。通貨ごとの合計は変わりません。</translation>
    </message>
    <message>
        <source>A rate is written like EUR 1.09; commas stand between several.</source>
        <translation>レートは EUR 1.09 のように書き、複数のときはコンマで区切ります。</translation>
    </message>
    <message>
        <source>Reset rules</source>
        <translation>ルールを既定に戻す</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>一覧からタイムゾーンを選択してください。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PreviewColumns</name>
    <message>
        <source>New</source>
        <comment>a record</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a record</comment>
        <translation>消失</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a record</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a record</comment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <comment>fields</comment>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>変更される内容はありません。</translation>
    </message>
    <message>
        <source>It is no record now and would be one</source>
        <translation>今は記録ではなく、記録になります</translation>
    </message>
    <message>
        <source>It is a record now and would be none</source>
        <translation>今は記録で、記録でなくなります</translation>
    </message>
    <message>
        <source>The record would stay as it is</source>
        <translation>記録はそのままです</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, where it is read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the format does not say where it stands</source>
        <translation>形式に場所の指定がありません</translation>
    </message>
    <message>
        <source>what the thread says</source>
        <translation>スレッドの内容から</translation>
    </message>
    <message>
        <source>the approver’s words</source>
        <translation>承認者の言葉から</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PrivacyDialog</name>
    <message>
        <source>Privacy and storage</source>
        <translation>プライバシーとデータ保存</translation>
    </message>
    <message>
        <source>Everything Precedent knows is in one file on this computer: the messages of the followed channels in every version that was seen, the records read from them, names, and what you added. Nothing is sent anywhere; only Slack is asked. A token is kept in the system keychain alone, never in a file. Card numbers and access keys are masked wherever they are shown or exported.</source>
        <translation>Precedent が持つ情報はすべて、このコンピューターの 1 つのファイルにあります: 同期対象のチャンネルのメッセージ（取得したすべてのバージョン）、読み取った記録、名前、追加した内容。どこにも送信せず、Slack に問い合わせるだけです。トークンはシステムのキーチェーンだけに保存され、ファイルには入りません。カード番号とアクセスキーは、表示でもエクスポートでも隠されます。</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>保存している内容</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Legal holds…</source>
        <translation>リーガルホールド…</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>保存期間…</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>トークンを破棄</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>すべて削除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>台帳をバックアップ</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>The ledger was copied to %1.</source>
        <translation>台帳を %1 にコピーしました。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Something is running. Wait until it is done, or stop it.</source>
        <translation>処理を実行中です。完了を待つか、停止してください。</translation>
    </message>
    <message>
        <source>The backup is checked first. Then it takes the place of the ledger, which is kept beside it under another name. What was erased after the backup was made comes back and has to be erased again.</source>
        <translation>最初にバックアップを確認し、その後、台帳をバックアップに置き換えます。現在の台帳は別の名前で隣に残します。バックアップの作成後に消去した内容は元に戻るため、もう一度消去する必要があります。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Are you sure? These files and the Slack token are deleted, and with them every record, correction, note and proof. This cannot be undone. Slack itself is not changed; holds do not prevent this.</source>
        <translation>本当に削除しますか？ これらのファイルと Slack トークンを削除します。すべての記録、訂正、メモ、証明も失われます。元に戻せません。Slack 自体は変更されません。ホールドがあっても削除されます。</translation>
    </message>
    <message>
        <source>The token is forgotten here. It works until it is revoked at api.slack.com/apps.</source>
        <translation>トークンをここから破棄します。api.slack.com/apps で取り消すまで、トークン自体は有効です。</translation>
    </message>
    <message>
        <source>Erase data of a person or customer…</source>
        <translation>個人または顧客のデータを消去…</translation>
    </message>
    <message>
        <source>The token is forgotten in this window. Asking the keychain…</source>
        <translation>このウィンドウではトークンを破棄しました。キーチェーンに問い合わせています…</translation>
    </message>
    <message>
        <source>The token is forgotten in this window. The keychain did not answer, so one that is stored there may still be there. Unlock the keychain and try again.</source>
        <translation>このウィンドウではトークンを破棄しました。キーチェーンから応答がなかったため、保存されたトークンが残っている可能性があります。キーチェーンのロックを解除して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::PrivacyFacts</name>
    <message>
        <source>None that is known</source>
        <translation>把握しているものはありません</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>path, size, date</comment>
        <translation>%1 (%2、%3)</translation>
    </message>
    <message>
        <source>%1 entries, %2</source>
        <comment>log: number, signed or not</comment>
        <translation>エントリ %1 件、%2</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>ディスク上のサイズ</translation>
    </message>
    <message>
        <source>%1 messages, %2 records, %3 people</source>
        <comment>counts</comment>
        <translation>メッセージ %1 件、記録 %2 件、メンバー %3 人</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>None beside the ledger</source>
        <translation>台帳と同じ場所にありません</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>最終書き込み</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最終読み取り</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>リーガルホールド</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in force</source>
        <translation>
            <numerusform>有効 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Slack トークン</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>システムのキーチェーン内</translation>
    </message>
    <message>
        <source>None in the keychain</source>
        <translation>キーチェーンになし</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In memory until the window closes</source>
        <translation>ウィンドウを閉じるまでメモリ内に保持</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせています…</translation>
    </message>
    <message>
        <source>Not known: the system keychain is locked</source>
        <translation>不明（システムのキーチェーンがロックされています）</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReadingHint</name>
    <message numerus="yes">
        <source>Reading about %Ln decision(s). These are the newest %1; filters, sums, charts and some flags follow.</source>
        <translation>
            <numerusform>約 %Ln 件の決裁を読み取り中です。最新の %1 件を表示しています。フィルター、合計、グラフ、一部のフラグはこの後に表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReasonRulesDialog</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>damaged, broken, arrived late</source>
        <translation>破損、故障、遅配</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Looks in</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Grouping of exceptions</source>
        <translation>例外のグループ化</translation>
    </message>
    <message>
        <source>Rules of the grouping</source>
        <translation>グループ化のルール</translation>
    </message>
    <message>
        <source>Group by</source>
        <comment>what exceptions have in common</comment>
        <translation>グループ化の基準</translation>
    </message>
    <message>
        <source>Requests of one type whose text holds one of a rule&apos;s words are one group, whatever their case. Texts that match no rule are grouped as they are written.</source>
        <translation>ルールの語のいずれかを文に含む、同じ種類の申請を 1 つのグループにします。大文字と小文字は区別しません。どのルールにも当てはまらない文は、書かれたとおりにグループ化します。</translation>
    </message>
    <message>
        <source>A rule needs a group and at least one word.</source>
        <translation>ルールには、グループと 1 つ以上の語が必要です。</translation>
    </message>
    <message>
        <source>There is a rule for this group already.</source>
        <translation>このグループのルールはすでにあります。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReconcileColumns</name>
    <message>
        <source>Dates</source>
        <translation>日付の順序</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額の小数点</translation>
    </message>
    <message>
        <source>Payouts are</source>
        <translation>支払いの金額</translation>
    </message>
    <message>
        <source>Currency where none is said</source>
        <translation>通貨の記載がない場合</translation>
    </message>
    <message>
        <source>Decisions in view only</source>
        <translation>表示中の決裁のみ</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>列の指定: %1</translation>
    </message>
    <message>
        <source>Paid within</source>
        <translation>支払いの期限</translation>
    </message>
    <message>
        <source>As the file tells</source>
        <translation>ファイルのとおり</translation>
    </message>
    <message>
        <source>Decimal point (1,234.50)</source>
        <translation>小数点はピリオド (1,234.50)</translation>
    </message>
    <message>
        <source>Decimal comma (1.234,50)</source>
        <translation>小数点はコンマ (1.234,50)</translation>
    </message>
    <message>
        <source>Amounts above zero</source>
        <translation>正の金額</translation>
    </message>
    <message>
        <source>Amounts below zero</source>
        <translation>負の金額</translation>
    </message>
    <message>
        <source>All amounts</source>
        <translation>すべての金額</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Decisions that the filter leaves out are named where they fit, and not matched.</source>
        <translation>フィルターで除外された決裁は、合う場合に示しますが、照合の対象にはしません。</translation>
    </message>
    <message>
        <source>Days after the decision in which a payout may come</source>
        <translation>決裁から支払いまでの最大日数</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>列なし</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>How they are read and matched</source>
        <translation>読み取り方と照合方法</translation>
    </message>
    <message>
        <source>Currency if none</source>
        <translation>記載がない場合の通貨</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReconcileDialog</name>
    <message>
        <source>Choose a CSV file of payouts, or drag it here.</source>
        <translation>支払いの CSV ファイルを選択するか、ここにドラッグしてください。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Reconcile payouts</source>
        <translation>支払いの照合</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み取り中…</translation>
    </message>
    <message>
        <source>Matching payouts…</source>
        <translation>支払いを照合中…</translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>列は前回のとおり</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are the same. Only requests in the ledger are known.</source>
        <translation>ファイルの合計と各グループの合計は一致しています。対象は台帳にある申請のみです。</translation>
    </message>
    <message>
        <source>The sums of the file and of its groups are not the same: do not use this result.</source>
        <translation>ファイルの合計と各グループの合計が一致しません。この結果は使わないでください。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 を書き出し中…</translation>
    </message>
    <message>
        <source>Choose a file of payouts</source>
        <translation>支払いのファイルを選択</translation>
    </message>
    <message>
        <source>Lists of payouts (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>支払いの一覧 (*.csv *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 reconciled.csv</source>
        <comment>name of a file</comment>
        <translation>%1 照合済み.csv</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>結果をエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Open at month end…</source>
        <translation>月末の未払い…</translation>
    </message>
    <message>
        <source>Payouts against approved decisions</source>
        <translation>支払いと承認済みの決裁の照合</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ReconcileResult</name>
    <message>
        <source>Payouts and approvals</source>
        <translation>支払いと承認</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認額</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of payouts, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shows only these rows; pressed again, all of them</source>
        <translation>これらの行だけを表示します。もう一度押すと、すべての行を表示します</translation>
    </message>
    <message>
        <source>State</source>
        <translation>照合結果</translation>
    </message>
</context>
<context>
    <name>precedent::pages::RulesForm</name>
    <message>
        <source>Flags: what is ticked is listed under Needs a look</source>
        <translation>フラグ: 選択したものは「要確認」に表示されます</translation>
    </message>
    <message>
        <source>Suggestions of the Policy page</source>
        <translation>「ポリシー」ページの提案</translation>
    </message>
    <message>
        <source>%1 needs a look</source>
        <comment>a flag</comment>
        <translation>%1を要確認にする</translation>
    </message>
    <message>
        <source>Usually %1; from %2 to %3</source>
        <comment>numbers</comment>
        <translation>標準 %1、範囲 %2～%3</translation>
    </message>
</context>
<context>
    <name>precedent::pages::SampleBar</name>
    <message>
        <source>By type</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>金額別</translation>
    </message>
    <message>
        <source>Records in the sample</source>
        <translation>標本の記録数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed and records give the same sample on any computer</source>
        <translation>シードと記録が同じなら、どのコンピューターでも同じ標本になります</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation>割合に応じて抽出</translation>
    </message>
</context>
<context>
    <name>precedent::pages::SelectionText</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>選択 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows, sums</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::SourcesPage</name>
    <message>
        <source>Channel settings…</source>
        <translation>チャンネル設定…</translation>
    </message>
    <message>
        <source>Formats…</source>
        <translation>形式…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>最近の実行</translation>
    </message>
    <message>
        <source>Reading stored messages</source>
        <translation>保存済みのメッセージの読み取り</translation>
    </message>
    <message>
        <source>The settings of #%1 are in force. %2.</source>
        <comment>channel, what came of it</comment>
        <translation>#%1 の設定を適用しました。%2。</translation>
    </message>
    <message>
        <source>What was changed about the person is in force. %1.</source>
        <comment>what came of it</comment>
        <translation>メンバーの変更を適用しました。%1。</translation>
    </message>
    <message>
        <source>Reading messages again</source>
        <translation>メッセージの再読み取り</translation>
    </message>
    <message numerus="yes">
        <source>#%1 is no longer read by syncs; its %Ln record(s) stay.</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>#%1 は今後の同期で読み取られません。%Ln 件の記録は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are hidden: show them to change this</source>
        <translation>名前は隠されています。変更するには表示してください</translation>
    </message>
</context>
<context>
    <name>precedent::pages::StaleCard</name>
    <message>
        <source>Hour of the request</source>
        <translation>申請の時間帯</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>決裁できる人</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Anyone: no approver is named</source>
        <translation>全員（承認者の指定なし）</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Where requests go stale</source>
        <translation>未決のまま終わる申請</translation>
    </message>
    <message>
        <source>Requests are told apart by</source>
        <translation>申請の分け方</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>時間帯別</translation>
    </message>
    <message>
        <source>By who may decide</source>
        <translation>決裁できる人別</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>担当者別</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>チャンネル別</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <comment>share of all requests, number of them</comment>
        <translation>%1、n=%2</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn, expired, or unanswered: pending for more than %Ln hour(s), weekends and holidays left out.</source>
        <translation>
            <numerusform>取り下げ、期限切れ、未回答（週末と祝日を除き %Ln 時間を超えて決裁待ち）の申請です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nobody decided these, so that no approver is known: each counts for everybody whom its channel names as one.</source>
        <comment>what stale means</comment>
        <translation>%1誰も決裁していないため、承認者は分かりません。チャンネルで承認者に指定された全員に、それぞれ数えます。</translation>
    </message>
    <message>
        <source>Share stale (95% interval)</source>
        <translation>未決のまま（95% 区間）</translation>
    </message>
</context>
<context>
    <name>precedent::pages::StepMenu</name>
    <message>
        <source>One bar stands for</source>
        <translation>棒 1 本の単位</translation>
    </message>
    <message>
        <source>What one bar stands for</source>
        <translation>棒 1 本が表す期間</translation>
    </message>
    <message>
        <source>What fits the period</source>
        <translation>期間に合わせる</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>週別</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>月別</translation>
    </message>
</context>
<context>
    <name>precedent::pages::Tagger</name>
    <message>
        <source>Reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>タグを変更</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln decision(s) at once</source>
        <translation>
            <numerusform>一度に %Ln 件までです</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>No longer reviewed</source>
        <translation>確認済みを取り消す</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TagsCard</name>
    <message>
        <source>Without a tag</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決裁済み</translation>
    </message>
    <message>
        <source>Approved (95% interval)</source>
        <translation>承認（95% 区間）</translation>
    </message>
    <message>
        <source>Approved by tag</source>
        <translation>タグ別の承認</translation>
    </message>
    <message>
        <source>No request in view has a tag. Give the requests of a group of customers one tag on Decisions, and their share stands here beside the others&apos;.</source>
        <translation>表示中の申請にタグはありません。「決裁」ページで顧客グループの申請に同じタグを付けると、その割合がここに並びます。</translation>
    </message>
    <message>
        <source>a request of several tags counts for each</source>
        <translation>複数のタグが付いた申請は、それぞれに数えます</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TagsView</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>private to this ledger</source>
        <translation>この台帳のみ、非公開</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>タグ（「、」で区切る）</translation>
    </message>
    <message>
        <source>good example, ask again…</source>
        <comment>two tags, divided by a comma</comment>
        <translation>良い例、再確認…</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TeachPanel</name>
    <message>
        <source>Use for this channel</source>
        <translation>このチャンネルで使用</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>申請ではない</translation>
    </message>
    <message>
        <source>Enter by hand…</source>
        <translation>手入力…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take the message out of the inbox for good</source>
        <translation>メッセージを受信トレイから完全に外します</translation>
    </message>
    <message>
        <source>Make a record of this message alone</source>
        <translation>このメッセージだけを記録にします</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <comment>a field</comment>
        <translation>「%1」としてマーク</translation>
    </message>
    <message>
        <source>Mark what is selected as %1; %2 in the message does the same</source>
        <translation>選択した部分を「%1」としてマークします。メッセージ内で %2 を押しても同じです</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the format</source>
        <translation>形式の名前</translation>
    </message>
    <message>
        <source>Teach this format</source>
        <translation>この形式を登録</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Mark what each part is. Every message of the same shape is read the same way.</source>
        <translation>各部分が何かをマークしてください。同じ形のメッセージは、すべて同じように読み取られます。</translation>
    </message>
    <message>
        <source>No amount is read here: its currency may not be clear. The channel’s own is set on the page Sources, Channel settings.</source>
        <translation>ここで金額が読み取れません。通貨が明確でない可能性があります。チャンネルの通貨は、「取得元」ページの「チャンネル設定」で設定できます。</translation>
    </message>
    <message>
        <source>A name has small letters, figures, “-”, “_” and “.”, and no other format has it.</source>
        <translation>名前に使えるのは、英小文字、数字、「-」、「_」、「.」で、ほかの形式と同じ名前は使えません。</translation>
    </message>
    <message>
        <source>Select words in the message, then say what they are: press a button, or its number in the message (1 to 6).</source>
        <translation>メッセージ内の語を選択して、それが何かを指定してください。ボタンを押すか、メッセージ内でその番号（1～6）を押します。</translation>
    </message>
    <message>
        <source>Looking at the stored messages…</source>
        <translation>保存済みのメッセージを確認中…</translation>
    </message>
    <message>
        <source>Remove the mark %1</source>
        <comment>a field</comment>
        <translation>マーク「%1」を外す</translation>
    </message>
    <message>
        <source>Remove the marks</source>
        <translation>マークを外す</translation>
    </message>
    <message>
        <source>No format can be taught from this message: it is not a request.</source>
        <translation>このメッセージからは形式を登録できません。申請ではありません。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>channel, author, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ThreadView</name>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <comment>in a thread</comment>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a field to see where it was read.</source>
        <translation>項目にカーソルを合わせると、読み取り元が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in Slack</source>
        <comment>messages</comment>
        <translation>
            <numerusform>Slack にほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: read from an earlier version of %2&apos;s message of %3, %4</source>
        <comment>field, author, time, how sure</comment>
        <translation>%1: %3 の %2 のメッセージの以前のバージョンから読み取り（%4）</translation>
    </message>
    <message>
        <source>%1: read from %2&apos;s reply of %3, %4</source>
        <comment>field, author, time, how sure</comment>
        <translation>%1: %3 の %2 の返信から読み取り（%4）</translation>
    </message>
    <message>
        <source>%1: read from %2&apos;s message of %3, %4</source>
        <comment>field, author, time, how sure</comment>
        <translation>%1: %3 の %2 のメッセージから読み取り（%4）</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ThresholdView</name>
    <message>
        <source>Requests by amount</source>
        <translation>金額別の申請</translation>
    </message>
    <message>
        <source>%1 · drag the threshold</source>
        <comment>days</comment>
        <translation>%1 · しきい値をドラッグ</translation>
    </message>
    <message>
        <source>all time · drag the threshold</source>
        <translation>全期間 · しきい値をドラッグ</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <comment>an amount</comment>
        <translation>しきい値 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>precedent::pages::TicketImport</name>
    <message>
        <source>Ticket volumes: a CSV with the columns agent, week and tickets</source>
        <translation>チケット数: agent、week、tickets の列がある CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) of agents read</source>
        <translation>
            <numerusform>担当者の %Ln 週分を読み取りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) of the file are not known in this ledger and were left out: %1</source>
        <comment>names</comment>
        <translation>
            <numerusform>ファイルの担当者 %Ln 人はこの台帳に見つからず、読み取りませんでした: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are hidden: show them to read a file with names</source>
        <translation>名前は隠されています。名前のあるファイルを読むには表示してください</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ValueEditor</name>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>日時が判明している</translation>
    </message>
    <message>
        <source>Time known</source>
        <translation>日時が判明</translation>
    </message>
</context>
<context>
    <name>precedent::pages::ViewsFiles</name>
    <message>
        <source>import views</source>
        <translation>ビューをインポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) read. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>ビュー %Ln 件を読み取りました。Ctrl+Z で元に戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) written.</source>
        <translation>
            <numerusform>ビュー %Ln 件を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>ビューをインポート</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>ビュー (*.json)</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>ビューをエクスポート</translation>
    </message>
</context>
<context>
    <name>precedent::pages::WhatIfPanel</name>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Save as policy note…</source>
        <translation>ポリシーメモとして保存…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Several types</source>
        <translation>複数の種類</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>What the threshold would have changed</source>
        <translation>しきい値で変わっていた内容</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln request(s)</source>
        <translation>
            <numerusform>申請 %Ln 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold in %1</source>
        <comment>a currency</comment>
        <translation>しきい値（%1）</translation>
    </message>
    <message>
        <source>Limit today in %1</source>
        <comment>a currency</comment>
        <translation>現在の限度額（%1）</translation>
    </message>
    <message>
        <source>The authority limit of agents. Empty the field to come back to it.</source>
        <translation>担当者の決裁限度額です。空欄にすると、この値に戻ります。</translation>
    </message>
    <message>
        <source>What agents may decide alone today. Emptied, it is their authority limit where there is one.</source>
        <translation>担当者が現在、単独で決裁できる金額です。空欄にすると、決裁限度額があればその値になります。</translation>
    </message>
</context>
<context>
    <name>precedent::pages::WordLine</name>
    <message>
        <source>Only decisions that mention these words</source>
        <translation>これらの語を含む決裁だけを表示しています</translation>
    </message>
    <message numerus="yes">
        <source>%1: show %Ln row(s)</source>
        <comment>a condition such as &quot;Type: Refund&quot;</comment>
        <translation>
            <numerusform>%1: %Ln 行を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>ほかを表示</translation>
    </message>
</context>
<context>
    <name>precedent::reports::AgentReport</name>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message numerus="yes">
        <source>of %1 by %Ln agent(s) of the team</source>
        <translation>
            <numerusform>チームの担当者 %Ln 人で計 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Median time to decision</source>
        <translation>決裁時間の中央値</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>承認総額</translation>
    </message>
    <message>
        <source>Requests by type</source>
        <translation>種類別の申請</translation>
    </message>
    <message>
        <source>Nobody of the team asked in this period.</source>
        <translation>この期間に申請したチームのメンバーはいません。</translation>
    </message>
    <message>
        <source>%1, team median %2</source>
        <comment>counts</comment>
        <translation>%1、チームの中央値 %2</translation>
    </message>
    <message>
        <source>Bar: this agent. Mark: the team&apos;s median, over everybody with a request in the period. Who handles more cases asks more often.</source>
        <translation>棒: この担当者。印: この期間に申請した全員によるチームの中央値。多くの案件を扱う人ほど、申請も多くなります。</translation>
    </message>
    <message>
        <source>Outcome against the team</source>
        <translation>結果とチームの比較</translation>
    </message>
    <message>
        <source>rates and times need 5 cases</source>
        <translation>率と時間には 5 件以上が必要です</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>This agent</source>
        <translation>この担当者</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Middle half of the team</source>
        <translation>チームの中央の 50%</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a count of the team</comment>
        <translation>全体 %1</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>n of the agent: %1 decided, %2 with both times. A difference from the team is a question, not an answer: cases differ, and few cases vary by chance.</source>
        <translation>この担当者の n: 決裁済み %1 件、うち両方の日時があるもの %2 件。チームとの差は答えではなく問いです。案件はさまざまで、件数が少ないと偶然に左右されます。</translation>
    </message>
    <message>
        <source>Requests in twelve months</source>
        <translation>12 か月の申請</translation>
    </message>
    <message>
        <source>hatched: not over yet; –: not synced</source>
        <translation>斜線: 期間の途中、–: 未同期</translation>
    </message>
    <message>
        <source>Worth discussing</source>
        <translation>話し合いたい決裁</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>No request in this period.</source>
        <translation>この期間の申請はありません。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>private, kept in Precedent only</source>
        <translation>非公開、Precedent 内にのみ保存</translation>
    </message>
    <message>
        <source>One-to-one · %1 · requests and how they were answered</source>
        <translation>1on1 · %1 · 申請とその結果</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>each currency by itself</source>
        <translation>通貨ごと</translation>
    </message>
    <message>
        <source>No request named an amount.</source>
        <translation>金額の記載がある申請はありません。</translation>
    </message>
    <message>
        <source>most points first; each says why</source>
        <translation>点数の高い順、理由付き</translation>
    </message>
    <message>
        <source>%1; all together %2</source>
        <comment>of the agent, of the whole team</comment>
        <translation>%1、全員で %2</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>フォローアップ</translation>
    </message>
</context>
<context>
    <name>precedent::reports::Paginator</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ %1 / %2</translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodFlags</name>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <comment>with a flag, of all</comment>
        <translation>申請 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>No request has a flag.</source>
        <translation>フラグの付いた申請はありません。</translation>
    </message>
    <message>
        <source>The %1 most urgent of them follow; the Decisions page filters by flag for the others.</source>
        <translation>そのうち緊急度の高い %1 件を次に示します。ほかは「決裁」ページでフラグを使って絞り込めます。</translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodParts</name>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Requests by type and week</source>
        <translation>種類別・週別の申請</translation>
    </message>
    <message>
        <source>Requests by type and month</source>
        <translation>種類別・月別の申請</translation>
    </message>
    <message>
        <source>one scale; hatched: not over yet; –: not synced</source>
        <translation>目盛りは共通。斜線: 期間の途中、–: 未同期</translation>
    </message>
    <message>
        <source>Weeks are named by their first day; days outside the period are not counted.</source>
        <translation>週は最初の日で示します。期間外の日は数えません。</translation>
    </message>
    <message>
        <source>The last twelve months of the period are shown; all other parts count all of it.</source>
        <translation>期間の最後の 12 か月を表示しています。ほかの部分はすべて期間全体の数値です。</translation>
    </message>
    <message>
        <source>Outcomes by type</source>
        <translation>種類別の結果</translation>
    </message>
    <message>
        <source>rate: approved of approved and denied; from 5 cases on</source>
        <translation>率: 承認と却下に占める承認の割合。5 件以上の場合</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>承認率</translation>
    </message>
    <message>
        <source>Time to decision</source>
        <translation>決裁時間</translation>
    </message>
    <message>
        <source>of decisions with both times; nearest rank</source>
        <translation>両方の日時がある決裁。最近順位法</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90 パーセンタイル</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>each currency by itself</source>
        <translation>通貨ごと</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) named no amount; they are in no sum.</source>
        <translation>
            <numerusform>金額の記載がない申請 %Ln 件は、どの合計にも含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>agent, type, context, decision, reason, both times</source>
        <translation>担当者、種類、状況、決裁、理由、両方の日時</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>All six fields known</source>
        <translation>6 項目すべて判明</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>理由なし</translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodPeople</name>
    <message>
        <source>Agents</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>by name; rates and times from 5 cases on</source>
        <translation>名前順。率と時間は 5 件以上の場合</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>承認率</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>時間の中央値</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>承認総額</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Who handles more cases asks more often: counts of people are not compared here.</source>
        <translation>多くの案件を扱う人ほど、申請も多くなります。ここでは人の件数を比較しません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) of nobody whose name is known.</source>
        <translation>
            <numerusform>名前の分からない人の申請 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>a decision of several counts for each</source>
        <translation>複数人による決裁は、それぞれに数えます</translation>
    </message>
    <message>
        <source>Nobody whose name is known decided anything.</source>
        <translation>名前の分かる人による決裁はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) by nobody whose name is known.</source>
        <translation>
            <numerusform>名前の分からない人による決裁 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recurring exceptions</source>
        <translation>繰り返される例外</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, less often.</source>
        <comment>exceptions</comment>
        <translation>
            <numerusform>頻度のより低いものが、ほかに %Ln 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::reports::PeriodReport</name>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Median time to decision</source>
        <translation>決裁時間の中央値</translation>
    </message>
    <message>
        <source>Value approved</source>
        <translation>承認総額</translation>
    </message>
    <message>
        <source>All six fields known</source>
        <translation>6 項目すべて判明</translation>
    </message>
    <message>
        <source>%1, not over yet</source>
        <comment>a period</comment>
        <translation>%1、期間の途中</translation>
    </message>
    <message>
        <source>Review of decisions</source>
        <translation>決裁のレビュー</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>a filter</comment>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>No request in this period.</source>
        <translation>この期間の申請はありません。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
</context>
<context>
    <name>precedent::reports::Scope</name>
    <message>
        <source>nothing complete yet</source>
        <comment>what was synced</comment>
        <translation>完全に読み取った日はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>gaps</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>synced %1, no gap in this period</source>
        <comment>days</comment>
        <translation>同期済み %1、この期間に欠落期間なし</translation>
    </message>
    <message>
        <source>synced %1, gaps: %2</source>
        <comment>days, days</comment>
        <translation>同期済み %1、欠落期間: %2</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Times in %1 · data up to %2 · log #%3 %4</source>
        <comment>zone, time, number of entries, hash</comment>
        <translation>日時は %1 · %2 までのデータ · ログ #%3 %4</translation>
    </message>
    <message>
        <source>Rows: SHA-256 %1</source>
        <comment>hash</comment>
        <translation>行: SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel, days</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Warning: the figures are incomplete. Not synced: %1. Requests of these days are not counted.</source>
        <translation>警告: 数値は不完全です。未同期: %1。この期間の申請は数えられていません。</translation>
    </message>
    <message>
        <source>%1 entries, root %2</source>
        <comment>of the log</comment>
        <translation>エントリ %1 件、ルート %2</translation>
    </message>
    <message>
        <source>%1, no checkpoint yet</source>
        <translation>%1、チェックポイントはまだありません</translation>
    </message>
    <message>
        <source>%1, newest checkpoint signed %2</source>
        <translation>%1、最新のチェックポイントは %2 に署名済み</translation>
    </message>
    <message>
        <source>%1, newest checkpoint %2, not signed</source>
        <translation>%1、最新のチェックポイントは %2、署名なし</translation>
    </message>
    <message>
        <source>What this report covers</source>
        <translation>このレポートの範囲</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>%1, by date of decision</source>
        <translation>%1、決裁日による</translation>
    </message>
    <message>
        <source>%1, by date of request</source>
        <translation>%1、申請日による</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>未読み取り</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of all time look like requests or decisions and are not counted</source>
        <translation>
            <numerusform>申請または決裁と思われるが数えられていないメッセージ %Ln 件（全期間）</numerusform>
        </translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>データの最終日時</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷日時</translation>
    </message>
    <message>
        <source>Precedent counts what was asked and answered in these channels; what was decided elsewhere is not in it. Different currencies are never added.</source>
        <translation>Precedent は、これらのチャンネルでの申請と回答を数えます。ほかの場所での決裁は含みません。異なる通貨を合計することはありません。</translation>
    </message>
</context>
<context>
    <name>precedent::reports::Tables</name>
    <message>
        <source>No reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申請額</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申請日時</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Customer context</source>
        <translation>顧客の状況</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Approved in total</source>
        <translation>承認総額</translation>
    </message>
</context>
<context>
    <name>precedent::shell::AboutDialog</name>
    <message>
        <source>About Precedent</source>
        <translation>Precedent について</translation>
    </message>
    <message>
        <source>Precedent %1</source>
        <translation>Precedent %1</translation>
    </message>
    <message>
        <source>Turns a Slack approvals channel into an audit trail.</source>
        <translation>Slack の承認チャンネルを監査証跡に変えます。</translation>
    </message>
    <message>
        <source>It only reads Slack and contacts no other host. Every version of a message that it saw is kept as Slack returned it, in a ledger on this computer that is tamper-evident: Tools, Verify ledger finds what was altered afterwards.</source>
        <translation>Slack を読み取るだけで、ほかのホストには接続しません。取得したメッセージのすべてのバージョンを、Slack が返したまま、このコンピューターの台帳に保存します。台帳は改変を検出できます。後からの改変は「ツール」→「台帳を検証」で見つかります。</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later. Free software, without any warranty as far as the law permits.</source>
        <translation>ライセンス: GPL-3.0-or-later。フリーソフトウェアであり、法律で認められる範囲で一切の保証はありません。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用しているソフトウェア</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>precedent::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command, page, view or agent</source>
        <translation>コマンド、ページ、ビュー、担当者</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1, %2. %3 of %4</source>
        <comment>a command, its menu, its number, how many</comment>
        <translation>%1、%2。%4 件中 %3 件目</translation>
    </message>
    <message>
        <source>Nothing matches these words.</source>
        <translation>この言葉に一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>precedent::shell::FilterPopup</name>
    <message>
        <source>for example 50..500 or &gt;200</source>
        <translation>例: 50..500、&gt;200</translation>
    </message>
    <message>
        <source>for example 30m..4h or &gt;2d</source>
        <translation>例: 30m..4h、&gt;2d</translation>
    </message>
    <message>
        <source>for example 2026-10 or last-month</source>
        <translation>例: 2026-10、last-month</translation>
    </message>
    <message>
        <source>one or more words</source>
        <translation>1 つ以上の語</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>値を検索</translation>
    </message>
    <message>
        <source>Exclude these</source>
        <translation>これらを除外</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>What to filter by</source>
        <translation>フィルターの対象</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Apply filter</source>
        <translation>フィルターを適用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; write to find them</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>ほか %Ln 件。入力して検索できます</numerusform>
        </translation>
    </message>
    <message>
        <source>This fits none of the values, or several. Choose in the list.</source>
        <translation>当てはまる値がないか、複数あります。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Write a value.</source>
        <translation>値を入力してください。</translation>
    </message>
    <message>
        <source>Tick a value, or write one.</source>
        <translation>値にチェックを付けるか、入力してください。</translation>
    </message>
</context>
<context>
    <name>precedent::shell::MainWindow</name>
    <message>
        <source>Precedent</source>
        <translation>Precedent</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>台帳を読み取り中</translation>
    </message>
    <message>
        <source>The records are shown as soon as all are read.</source>
        <translation>すべて読み取ると、記録が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to look at</source>
        <translation>
            <numerusform>確認が必要なメッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Log at #%1</source>
        <translation>ログ #%1</translation>
    </message>
    <message>
        <source>Removed view “%1”. Ctrl+Z brings it back.</source>
        <translation>ビュー「%1」を削除しました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>台帳の検証</translation>
    </message>
    <message>
        <source>The ledger cannot be shown</source>
        <translation>台帳を表示できません</translation>
    </message>
    <message>
        <source>Connect Slack</source>
        <translation>Slack に接続</translation>
    </message>
    <message>
        <source>Sample data: a fictional team. Nothing here comes from Slack or is kept.</source>
        <translation>サンプルデータ: 架空のチームです。Slack のデータではなく、何も保存されません。</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>a job</comment>
        <translation>停止しています: %1</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>名前を隠しました</translation>
    </message>
    <message>
        <source>Names are shown</source>
        <translation>名前を表示しました</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>a step</comment>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <comment>a step</comment>
        <translation>やり直しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a sum, and sums in so many other currencies</comment>
        <translation>
            <numerusform>%1 ほか %Ln 通貨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>precedent::shell::NavigationRail</name>
    <message>
        <source>Saved views</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>#%1 · %2</source>
        <comment>channel, workspace</comment>
        <translation>#%1 · %2</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Replace with what is shown</source>
        <translation>表示中の内容に置き換える</translation>
    </message>
    <message>
        <source>Open Precedent with it</source>
        <translation>起動時にこのビューを開く</translation>
    </message>
</context>
<context>
    <name>precedent::shell::StatusBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and keep what is done</source>
        <translation>停止します。完了した分は保存されます</translation>
    </message>
    <message>
        <source>Show gaps</source>
        <translation>欠落期間を表示</translation>
    </message>
    <message>
        <source>Show what was never read</source>
        <translation>読み取られていない期間を表示します</translation>
    </message>
</context>
<context>
    <name>precedent::shell::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>precedent::shell::TopBar</name>
    <message>
        <source>Search reason, customer, details…</source>
        <translation>理由、顧客、詳細を検索…</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ フィルター</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>検索…</translation>
    </message>
</context>
<context>
    <name>precedent::shell::ViewDesk</name>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>This filter has two conditions of one kind that must both hold, which no view can keep. Nothing was saved. Remove one of them and save again.</source>
        <translation>このフィルターには、同時に満たす必要がある同種の条件が 2 つあり、ビューに保存できません。何も保存されていません。どちらかを外して、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>Its period moves on: %1.</source>
        <comment>a period such as “Last month”</comment>
        <translation>期間は暦とともに進みます: %1。</translation>
    </message>
    <message>
        <source>Its period is fixed: %1.</source>
        <comment>days</comment>
        <translation>期間は固定です: %1。</translation>
    </message>
</context>
<context>
    <name>precedent::shell::ViewNameDialog</name>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>同じ名前のビューを置き換えます。</translation>
    </message>
    <message>
        <source>A view keeps filter, order and columns under a name.</source>
        <translation>ビューには、フィルター、並び順、列が名前を付けて保存されます。</translation>
    </message>
</context>
<context>
    <name>precedent::shell::WindowNames</name>
    <message>
        <source>%1. Not while names are hidden</source>
        <comment>what a command does</comment>
        <translation>%1。名前を隠している間は使えません</translation>
    </message>
</context>
<context>
    <name>precedent::shell::WindowPalette</name>
    <message>
        <source>Agent</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>precedent::shell::WindowView</name>
    <message>
        <source>Text size: %1%</source>
        <comment>of the usual</comment>
        <translation>文字サイズ: %1%</translation>
    </message>
</context>
<context>
    <name>precedent::text::FlagMeaning</name>
    <message>
        <source>The amount or the decision can be read in two ways. Look at the thread.</source>
        <translation>金額または決裁が二通りに読めます。スレッドを確認してください。</translation>
    </message>
    <message>
        <source>Slack does not return the request any more. What was seen of it is kept.</source>
        <translation>申請を Slack から取得できなくなりました。取得済みの内容は残ります。</translation>
    </message>
    <message>
        <source>What was asked, or why it was decided, was changed in Slack after the decision.</source>
        <translation>申請内容または決裁理由が、決裁後に Slack で変更されました。</translation>
    </message>
    <message>
        <source>A person decided within seconds of the request.</source>
        <translation>申請から数秒で人が決裁しました。</translation>
    </message>
    <message>
        <source>The amount is just below the agent&apos;s own limit, or at it.</source>
        <translation>金額が担当者自身の限度額と同じか、わずかに下回っています。</translation>
    </message>
    <message>
        <source>Decided, and the reason is empty, an emoji or only a word like “ok”.</source>
        <translation>決裁済みですが、理由が空、絵文字、または「ok」のような語だけです。</translation>
    </message>
    <message>
        <source>Decided at a weekend, on a holiday or outside the working hours.</source>
        <translation>週末、祝日、または勤務時間外に決裁されました。</translation>
    </message>
    <message>
        <source>The amount is several times the median of its type and currency.</source>
        <translation>金額が、種類と通貨が同じものの中央値の数倍です。</translation>
    </message>
    <message>
        <source>More was granted than the approver&apos;s limit on that day allows.</source>
        <translation>承認額が、その日の承認者の限度額を超えています。</translation>
    </message>
    <message>
        <source>Asked for shortly before: the same conversation, or the same customer with this type and amount.</source>
        <translation>少し前にも申請があります。会話が同じ、または顧客・種類・金額が同じです。</translation>
    </message>
    <message>
        <source>Several requests of this customer were approved in a short time.</source>
        <translation>この顧客の申請が、短い期間に何件も承認されています。</translation>
    </message>
    <message>
        <source>A decision was taken back, or a later one contradicts it. The last one counts.</source>
        <translation>決裁が取り消されたか、後の決裁と食い違っています。最後の決裁が有効です。</translation>
    </message>
    <message>
        <source>The requester wrote a decision. Words and emoji of the requester decide nothing.</source>
        <translation>申請者自身が決裁を書きました。申請者の言葉や絵文字は決裁になりません。</translation>
    </message>
    <message>
        <source>The requester decided it with a button or a card.</source>
        <translation>申請者自身が、ボタンまたはカードで決裁しました。</translation>
    </message>
    <message>
        <source>Requests of one customer or conversation, each within the agent&apos;s limit, together above it.</source>
        <translation>顧客または会話が同じ申請が、それぞれは担当者の限度額以内、合計では超えています。</translation>
    </message>
    <message>
        <source>It has waited for a decision longer than the rule allows.</source>
        <translation>ルールで定めた時間を超えて決裁を待っています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a flag, its meaning</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>precedent::text::RuleLabels</name>
    <message>
        <source>%1: not evaluated, no authority limit is set.</source>
        <comment>flags</comment>
        <translation>%1: 未評価。決裁限度額が設定されていません。</translation>
    </message>
    <message>
        <source>odd-hours: not evaluated, the rule is switched off.</source>
        <translation>odd-hours: 未評価。ルールがオフになっています。</translation>
    </message>
    <message>
        <source>Make it policy</source>
        <translation>ポリシー化</translation>
    </message>
    <message>
        <source>Write guidance</source>
        <translation>指針の作成</translation>
    </message>
    <message>
        <source>Similar requests</source>
        <translation>類似の申請</translation>
    </message>
    <message>
        <source>at most this far below it</source>
        <translation>限度額を下回る差の上限</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>asked within</source>
        <translation>申請の間隔</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 時間</translation>
    </message>
    <message>
        <source>approved requests, at least</source>
        <translation>承認された申請の最小件数</translation>
    </message>
    <message>
        <source>within</source>
        <translation>期間</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>in less than</source>
        <translation>次の時間未満</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>for more than, without weekends and holidays</source>
        <translation>次の時間を超過（週末と休日は数えない）</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>次の値を超過</translation>
    </message>
    <message>
        <source> × median</source>
        <translation> × 中央値</translation>
    </message>
    <message>
        <source>with at least</source>
        <translation>最小件数</translation>
    </message>
    <message>
        <source> amounts</source>
        <translation> 件の金額</translation>
    </message>
    <message>
        <source>flag decisions outside working hours</source>
        <translation>就業時間外の決裁にフラグを付ける</translation>
    </message>
    <message>
        <source>working hours begin at</source>
        <translation>就業時間の開始</translation>
    </message>
    <message>
        <source>:00</source>
        <translation>:00</translation>
    </message>
    <message>
        <source>working hours end at</source>
        <translation>就業時間の終了</translation>
    </message>
    <message>
        <source>approved at least</source>
        <translation>承認の最小回数</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 回</translation>
    </message>
    <message>
        <source>within a stretch of</source>
        <translation>連続する期間</translation>
    </message>
    <message>
        <source>share of decisions approved, at least</source>
        <translation>決裁に占める承認の割合、最小</translation>
    </message>
    <message>
        <source> decisions</source>
        <translation> 件の決裁</translation>
    </message>
    <message>
        <source>share denied, at least</source>
        <translation>却下の割合、最小</translation>
    </message>
    <message>
        <source>approvers with at least</source>
        <translation>比べる承認者の最小件数</translation>
    </message>
    <message>
        <source>a gap of at least</source>
        <translation>差の最小値</translation>
    </message>
    <message>
        <source> points</source>
        <translation> ポイント</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a rule is about, its number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::Chip</name>
    <message>
        <source>Filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>Press to change, Delete to remove</source>
        <translation>押すと変更、Delete キーで削除</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::ChipBar</name>
    <message>
        <source>Filters in force</source>
        <translation>適用中のフィルター</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::FigureCard</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>label, figure, comparison</comment>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::MessageStrip</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::PeriodPanel</name>
    <message>
        <source>Choose a period</source>
        <translation>期間を選択</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>この期間を表示</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::PeriodPicker</name>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>期間: %1</translation>
    </message>
</context>
<context>
    <name>precedent::widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
</TS>
